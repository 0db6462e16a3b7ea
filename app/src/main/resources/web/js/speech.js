/**
 * The browser's own voice. Silent unless a button is pressed; a browser without one shows nothing.
 * What voice and speed were chosen is remembered until the tab is closed.
 */
const USUAL = '1';
const SPEEDS = [['0.8', 'slowly'], [USUAL, 'at a usual speed'], ['1.2', 'quickly']];
const chosen = (name) => sessionStorage.getItem(`onward-${name}`) ?? '';

export const canSpeak = () => 'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function';

/** Says a text; what is being said ends first. */
export function say(text) {
  hush();
  const words = new SpeechSynthesisUtterance(text);
  const voice = speechSynthesis.getVoices().find((one) => one.voiceURI === chosen('voice'));
  if (voice) [words.voice, words.lang] = [voice, voice.lang];
  words.rate = Number(chosen('speed') || USUAL);
  speechSynthesis.speak(words);
}

/** Whether something is being said. */
export const isSpeaking = () => speechSynthesis.speaking;

export function hush() {
  if (canSpeak()) speechSynthesis.cancel();
}

/** Two fields: which voice, and how fast. */
export function voiceFields() {
  const fields = document.createElement('div');
  fields.className = 'two voice';
  const voices = select('Voice', [['', 'the browser’s own']], 'voice');
  const list = () => {
    for (const voice of speechSynthesis.getVoices()) {
      if (![...voices.input.options].some((option) => option.value === voice.voiceURI)) {
        voices.input.add(new Option(`${voice.name} (${voice.lang})`, voice.voiceURI));
      }
    }
    voices.input.value = chosen('voice');
    // one that was chosen may be gone since
    if (voices.input.selectedIndex < 0) voices.input.value = '';
  };
  speechSynthesis.addEventListener?.('voiceschanged', list);
  list();
  fields.append(voices.field, select('Speed', SPEEDS, 'speed').field);
  return fields;
}

function select(label, options, name) {
  const field = document.createElement('div');
  field.className = 'field';
  const input = document.createElement('select');
  input.id = `speech-${name}`;
  for (const [value, words] of options) input.add(new Option(words, value));
  input.value = chosen(name) || (name === 'speed' ? USUAL : '');
  input.addEventListener('change', () => sessionStorage.setItem(`onward-${name}`, input.value));
  const words = document.createElement('label');
  words.htmlFor = input.id;
  words.textContent = label;
  field.append(words, input);
  return { field, input };
}
