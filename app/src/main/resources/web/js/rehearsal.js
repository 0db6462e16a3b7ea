/**
 * Answering aloud: the question spoken, and a recording that stays in the memory of this page,
 * unless somebody presses the button that keeps it. Leaving the page is its end otherwise. Without
 * a microphone, or where it is refused, somebody types or speaks to the wall.
 */
import { keeping } from './keep.js';
import { facts } from './loudness.js';
import { canSpeak, hush, say, voiceFields } from './speech.js';
import { within } from './within.js';

/** Nobody's answer is this long: a recording that was forgotten stops by itself. */
const MOST_MINUTES = 15;
const SECOND = 1_000;
/** Enough for speech: a minute is a quarter of a megabyte. */
const BITS_A_SECOND = 32_000;

const wired = new WeakSet();
/** Goes from the question's page to the one that shows the kept answer, in this memory alone. */
let last = null;

export function wireRehearsal(root) {
  for (const form of within(root, 'form[data-rehearsal]')) {
    if (wired.has(form)) continue;
    wired.add(form);
    forget();
    new Rehearsal(form);
  }
  for (const place of within(root, '[data-recording]')) {
    // it came in place: who goes by keyboard or listens goes on from its top
    if (root !== document) document.querySelector('#main')?.focus({ preventScroll: true });
    play(place);
  }
}

function forget() {
  if (last) URL.revokeObjectURL(last.address);
  last = null;
}

/** Shows the recording again beside the kept answer; what was typed meanwhile tells its speed. */
async function play(place) {
  if (!last || wired.has(place)) return;
  wired.add(place);
  const recording = last;
  recording.words = await facts(recording.whole, recording.seconds, recording.typed);
  place.append(player(recording));
}

function player(recording) {
  const part = document.createElement('div');
  const audio = document.createElement('audio');
  audio.controls = true;
  audio.src = recording.address;
  audio.setAttribute('aria-label', 'Your answer');
  const told = document.createElement('p');
  told.className = 'meta';
  told.textContent = recording.words;
  part.append(audio, told, keeping(recording));
  return part;
}

class Rehearsal {
  #form;
  #status;
  #record;
  #place;
  #recorder = null;
  #pieces = [];
  #begun = 0;
  #ticking = 0;
  #end = '';

  constructor(form) {
    this.#form = form;
    const tools = document.createElement('div');
    tools.className = 'card aloud';
    const acts = document.createElement('p');
    acts.className = 'acts';
    if (canSpeak()) acts.append(button('Read it to me', () => say(document.querySelector('h1').textContent)));
    if (navigator.mediaDevices?.getUserMedia && 'MediaRecorder' in window) {
      this.#record = button('Record my answer', () => this.#toggle());
      acts.append(this.#record);
    }
    this.#status = document.createElement('p');
    this.#status.className = 'meta';
    this.#status.setAttribute('role', 'status');
    this.#place = document.createElement('div');
    tools.append(acts, this.#status, this.#place);
    if (canSpeak()) tools.append(folded('Voice and speed', voiceFields()));
    if (acts.childElementCount > 0) form.before(tools);
    addEventListener('pagehide', () => this.#leave());
    form.addEventListener('submit', () => {
      this.#leave();
      if (last) last.typed = this.#typed();
    });
  }

  #leave() {
    this.#stop();
    hush();
  }

  async #toggle() {
    if (this.#recorder) {
      this.#stop();
      return;
    }
    try {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.#start(sound);
    } catch {
      this.#say('No microphone was given to this page. Type your answer, or say it without a recording.');
    }
  }

  #start(sound) {
    forget();
    // the question is not recorded with the answer
    hush();
    this.#place.replaceChildren();
    this.#pieces = [];
    this.#end = '';
    const recorder = new MediaRecorder(sound, { audioBitsPerSecond: BITS_A_SECOND });
    this.#recorder = recorder;
    recorder.addEventListener('dataavailable', ({ data }) => this.#pieces.push(data));
    recorder.addEventListener('stop', () => {
      // a microphone that was pulled out ends it, too
      if (this.#recorder === recorder) this.#stop();
      this.#keep(sound);
    });
    this.#begun = performance.now();
    this.#recorder.start();
    this.#record.textContent = 'Stop the recording';
    this.#tick();
    this.#ticking = setInterval(() => this.#tick(), SECOND);
  }

  #tick() {
    const seconds = Math.round((performance.now() - this.#begun) / SECOND);
    // shown, and not announced each second
    this.#record.dataset.time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (seconds === 0) this.#say('Recording. It stays in the memory of this page.');
    if (seconds >= MOST_MINUTES * 60) {
      this.#end = `It stopped by itself after ${MOST_MINUTES} minutes. `;
      this.#stop();
    }
  }

  #stop() {
    clearInterval(this.#ticking);
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
    this.#recorder = null;
    if (this.#record) {
      this.#record.textContent = 'Record it again';
      delete this.#record.dataset.time;
    }
  }

  async #keep(sound) {
    sound.getTracks().forEach((track) => track.stop());
    const whole = new Blob(this.#pieces, { type: this.#pieces[0]?.type ?? 'audio/webm' });
    const seconds = (performance.now() - this.#begun) / SECOND;
    last = {
      id: crypto.randomUUID(), path: this.#form.dataset.recordings, kept: '',
      address: URL.createObjectURL(whole), whole, seconds, typed: this.#typed(), words: '',
    };
    last.words = await facts(whole, seconds, last.typed);
    this.#say(`${this.#end}Recorded. Unless you keep it, it is gone with the next question.`);
    this.#place.replaceChildren(player(last));
    // the kept answer may be shown already
    document.querySelectorAll('[data-recording]').forEach(play);
  }

  #typed() {
    return this.#form.elements.answer?.value ?? '';
  }

  #say(words) {
    this.#status.textContent = words;
  }
}

function button(words, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function folded(words, content) {
  const made = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words;
  made.append(summary, content);
  return made;
}
