/**
 * Goes through a scene step by step, at its own pace. It can be paused at any time, and each step
 * can be left by hand. Where motion is unwanted nothing moves on by itself.
 */
import { canSpeak, hush, say, voiceFields } from './speech.js';
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
  #status = document.createElement('p');
  #play;
  #still = matchMedia('(prefers-reduced-motion: reduce)').matches;

  constructor(part) {
    this.#list = part.querySelector('ol');
    this.#steps = [...part.querySelectorAll('li')];
    this.#status.className = 'meta';
    this.#status.setAttribute('role', 'status');
    const acts = document.createElement('p');
    acts.className = 'acts';
    this.#play = button(this.#still ? 'Begin with the first' : 'Start', () => this.#toggle());
    acts.append(this.#play, button('Next', () => this.#go(this.#at + 1)));
    const tools = document.createElement('div');
    tools.className = 'card';
    tools.append(acts, this.#status);
    if (canSpeak()) tools.append(this.#aloud());
    part.prepend(tools);
    addEventListener('pagehide', () => { this.#pause(); hush(); });
    this.#say(this.#still ? 'Go on by hand, in your own time.' : 'It goes on by itself, and you can pause it.');
  }

  #aloud() {
    const label = document.createElement('label');
    label.className = 'check';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => { this.#isAloud = box.checked; if (!box.checked) hush(); });
    label.append(box, 'Read each line to me');
    const part = document.createElement('div');
    part.append(label, voiceFields());
    return part;
  }

  #toggle() {
    if (this.#timer) {
      this.#pause();
      hush();
      this.#say('Paused.');
    } else if (this.#at < 0) this.#go(0);
    else this.#run();
  }

  #pause() {
    clearInterval(this.#timer);
    this.#timer = 0;
    if (!this.#still) this.#play.textContent = this.#at < 0 ? 'Start' : 'Go on';
  }

  #run() {
    if (this.#still) return;
    this.#play.textContent = 'Pause';
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#left -= 1;
      if (this.#left <= 0) this.#go(this.#at + 1);
    }, SECOND);
  }

  #go(to) {
    this.#steps[this.#at]?.removeAttribute('aria-current');
    if (to >= this.#steps.length) {
      this.#pause();
      this.#play.remove();
      delete this.#list.dataset.playing;
      this.#say('That was the scene. Say below how it is now.');
      document.querySelector('#out')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    this.#at = to;
    const step = this.#steps[to];
    this.#list.dataset.playing = '';
    step.setAttribute('aria-current', 'step');
    step.scrollIntoView({ block: 'nearest' });
    this.#left = Number(step.dataset.seconds);
    this.#say(`Step ${to + 1} of ${this.#steps.length}`);
    if (this.#isAloud) say(step.textContent);
    this.#run();
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
