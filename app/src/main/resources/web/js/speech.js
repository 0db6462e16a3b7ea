/**
 * The browser's own voice. Silent unless a button is pressed; a browser without one shows nothing.
 * What voice and speed were chosen is remembered until the tab is closed, and written nowhere.
 */
const SPEEDS = [['0.8', 'slowly'], ['1', 'at a usual speed'], ['1.2', 'quickly']];
const chosen = { voice: '', speed: '1' };

export const canSpeak = () => 'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function';

/** Says a text; what is being said ends first. */
export function say(text) {
  hush();
  const words = new SpeechSynthesisUtterance(text);
  const voice = speechSynthesis.getVoices().find((one) => one.voiceURI === chosen.voice);
  if (voice) [words.voice, words.lang] = [voice, voice.lang];
  words.rate = Number(chosen.speed);
  speechSynthesis.speak(words);
}

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
    voices.input.value = chosen.voice;
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
  input.value = chosen[name];
  input.addEventListener('change', () => { chosen[name] = input.value; });
  const words = document.createElement('label');
  words.htmlFor = input.id;
  words.textContent = label;
  field.append(words, input);
  return { field, input };
}
