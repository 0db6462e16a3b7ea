/**
 * Goes through a scene step by step, at its own pace. It can be paused at any time, and each step
 * can be left by hand. Where motion is unwanted nothing moves on by itself.
 */
import { canSpeak, hush, isSpeaking, say, voiceFields } from './speech.js';
import { within } from './within.js';

const SECOND = 1_000;
const wired = new WeakSet();

export function wireScene(root) {
  for (const part of within(root, '[data-scene]')) {
    if (wired.has(part)) continue;
    wired.add(part);
    new Scene(part);
  }
}

class Scene {
  #steps;
  #list;
  #at = -1;
  #left = 0;
  #timer = 0;
  #isAloud = false;
  #acts = [];
  #status = document.createElement('p');
  #play;
  #still = matchMedia('(prefers-reduced-motion: reduce)').matches;

  constructor(part) {
    this.#list = part.querySelector('ol');
    this.#steps = [...part.querySelectorAll('li')];
    this.#status.className = 'meta';
    this.#status.setAttribute('role', 'status');
    // by hand there is one button: it begins, then it leads on
    this.#play = button(this.#still ? 'Begin' : 'Start', () => (this.#still ? this.#go(this.#at + 1) : this.#toggle()));
    this.#acts = this.#still ? [this.#play] : [this.#play, button('Next', () => this.#go(this.#at + 1))];
    // beside the button that stops it, which stays in sight
    document.querySelector('.stopping').prepend(...this.#acts);
    const tools = document.createElement('div');
    tools.className = 'card';
    tools.append(this.#status);
    if (canSpeak()) tools.append(this.#aloud());
    part.prepend(tools);
    addEventListener('pagehide', () => { this.#pause(); hush(); });
    this.#say(this.#still ? 'Go on by hand, in your own time.' : 'It goes on by itself, and you can pause it.');
  }

  #aloud() {
    const label = document.createElement('label');
    label.className = 'check';
    const box = document.createElement('input');
    const voice = voiceFields();
    voice.hidden = true;
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      this.#isAloud = box.checked;
      voice.hidden = !box.checked;
      if (!box.checked) hush();
      else if (this.#timer) this.#read();
    });
    label.append(box, 'Read each line to me');
    const part = document.createElement('div');
    part.append(label, voice);
    return part;
  }

  #toggle() {
    if (this.#timer) {
      this.#pause();
      hush();
      this.#say(`Paused at step ${this.#at + 1} of ${this.#steps.length}.`);
    } else {
      this.#run();
      if (this.#at < 0) this.#go(0);
      else this.#tell();
    }
  }

  #pause() {
    clearInterval(this.#timer);
    this.#timer = 0;
    if (!this.#still) this.#play.textContent = this.#at < 0 ? 'Start' : 'Go on';
  }

  /** A line that is still being read is not cut short. */
  #run() {
    this.#play.textContent = 'Pause';
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#left -= 1;
      if (this.#left <= 0 && !(this.#isAloud && isSpeaking())) this.#go(this.#at + 1);
    }, SECOND);
  }

  #go(to) {
    this.#steps[this.#at]?.removeAttribute('aria-current');
    if (to >= this.#steps.length) {
      this.#pause();
      // they stay in their places, so that nobody who taps once more hits the one that stops it
      this.#acts.forEach((act) => { act.disabled = true; });
      delete this.#list.dataset.playing;
      this.#say('That was the scene. Say below how it is now.');
      document.querySelector('#out input')?.focus({ preventScroll: true });
      document.querySelector('#out')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    this.#at = to;
    const step = this.#steps[to];
    this.#list.dataset.playing = '';
    step.setAttribute('aria-current', 'step');
    step.scrollIntoView({ block: 'nearest' });
    this.#left = Number(step.dataset.seconds);
    if (this.#still) this.#play.textContent = 'Next';
    else if (!this.#timer) this.#play.textContent = 'Go on';
    this.#tell();
  }

  #tell() {
    this.#say(`Step ${this.#at + 1} of ${this.#steps.length}`);
    if (this.#isAloud) this.#read();
  }

  #read() {
    say(this.#steps[this.#at].innerText);
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
