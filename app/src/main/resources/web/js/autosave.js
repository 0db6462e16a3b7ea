/**
 * Saves a form while it is written, so that no word is lost and nobody has to think of saving.
 * Nothing is kept in browser storage: what is not sealed must not stay behind in the browser.
 *
 * A form has one request at a time; what is typed meanwhile goes with the next one. Each carries
 * the version it builds on, and the person's own requests never overtake each other, Save
 * included: so a conflict always means another window.
 */
import { fill, post, written } from './formpost.js';
import { followPlace, resumePlace } from './place.js';
import { within } from './within.js';

const PAUSE = 800;
const WORTH_SAYING = 600;
const WAITS = [2_000, 4_000, 8_000, 16_000, 30_000];

const WORDS = {
  saving: 'Saving…',
  failed: 'Not saved yet. Your words are still on this page; trying again.',
  signedOut: 'You are signed out. Your words are still here: open the link from the terminal in another tab, then press Save.',
  refused: 'Not saved. Your words are still on this page: copy them before you leave it.',
};

const wired = new WeakSet();

export function wireAutosave(root) {
  for (const form of within(root, 'form[data-autosave]')) {
    if (wired.has(form)) continue;
    wired.add(form);
    new Autosave(form);
    resumePlace(form);
  }
}

class Autosave {
  #form;
  #place;
  /** The text as the server last kept it, is being sent it, and last refused it. */
  #saved;
  #sending = null;
  #refused = null;

  #inFlight = null;
  #waiting = false;
  #failures = 0;
  #failing = false;
  #stopped = false;
  #submitting = false;
  #timer = 0;

  constructor(form) {
    this.#form = form;
    this.#place = followPlace(form);
    this.#saved = written(form);
    this.#listen();
  }

  #listen() {
    const form = this.#form;
    form.addEventListener('input', () => this.#changed(PAUSE));
    form.addEventListener('change', ({ target }) => this.#changed(/^(radio|checkbox|select-one)$/.test(target.type) ? 0 : PAUSE));
    form.addEventListener('focusout', ({ relatedTarget }) => relatedTarget?.type === 'submit' || this.#changed(0));
    form.addEventListener('submit', (event) => this.#submit(event), { capture: true });
    form.addEventListener('htmx:afterRequest', () => { this.#submitting = false; });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.#save());
    addEventListener('pagehide', () => this.#leave());
    addEventListener('pageshow', (event) => event.persisted && this.#comeBack());
    addEventListener('online', () => this.#failing && this.#save());
    addEventListener('beforeunload', (event) => this.#mayBeLost() && event.preventDefault());
  }

  /** A form that fails waits for its turn: typing on must not hammer a server that is down. */
  #changed(pause) {
    if (this.#failures === 0) this.#saveIn(pause);
  }

  #saveIn(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), pause);
  }

  #save() {
    if (this.#nothingToDo()) return;
    this.#waiting = this.#inFlight !== null;
    if (this.#waiting) return;
    clearTimeout(this.#timer);
    this.#inFlight = this.#send().finally(() => {
      this.#inFlight = null;
      if (this.#waiting && this.#failures === 0) this.#save();
    });
  }

  #nothingToDo() {
    const now = written(this.#form);
    return this.#stopped || this.#submitting || !this.#form.isConnected || now === this.#saved || now === this.#refused;
  }

  async #send() {
    this.#sending = written(this.#form);
    const slow = setTimeout(() => this.#say(WORDS.saving, 'saving'), WORTH_SAYING);
    const answer = await post(this.#form, this.#place()).catch(() => null);
    const body = await answer?.json().catch(() => null);
    clearTimeout(slow);
    this.#settle(answer, body);
  }

  /** A page instead of JSON (a redirect to the sign-in page) is never taken for a save. */
  #settle(answer, body) {
    if (answer?.ok && body && !answer.redirected) return this.#keep(body);
    this.#failing = true;
    if (answer?.status === 401 || answer?.redirected) return this.#say(WORDS.signedOut, 'failed');
    if (answer?.status === 409) return this.#conflict(body);
    if (answer?.status >= 400 && answer.status < 500 && answer.status !== 429) return this.#refuse(body);
    this.#say(WORDS.failed, 'failed');
    this.#saveIn(WAITS[Math.min(this.#failures, WAITS.length - 1)]);
    this.#failures += 1;
  }

  #keep(body) {
    const { version, id, action, autosave, saved } = body;
    this.#saved = this.#sending;
    this.#refused = null;
    this.#failing = false;
    this.#failures = 0;
    fill(this.#form, 'version', version);
    fill(this.#form, 'id', id);
    if (action) this.#form.setAttribute('action', action);
    if (autosave) this.#form.dataset.autosave = autosave;
    this.#say(saved, 'saved');
    this.#form.dispatchEvent(new CustomEvent('onward:kept', { detail: body }));
  }

  #refuse(body) {
    this.#refused = this.#sending;
    this.#failures = 0;
    this.#say(body?.message ?? WORDS.refused, 'refused');
  }

  #conflict(body) {
    this.#stopped = true;
    this.#say(body?.conflict ?? WORDS.refused, 'refused');
    const box = this.#form.querySelector('[data-conflict]');
    if (!box || !body?.html) return;
    box.innerHTML = body.html;
    window.htmx?.process(box);
    const shown = box.querySelector('.conflict') ?? box;
    shown.tabIndex = -1;
    shown.focus();
  }

  /** Save waits for an autosave under way, or it would meet its own version as a stranger's. */
  #submit(event) {
    clearTimeout(this.#timer);
    const pressedAgain = this.#submitting && this.#inFlight;
    this.#submitting = true;
    if (!this.#inFlight) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (pressedAgain) return;
    const { submitter } = event;
    this.#inFlight.finally(() => {
      this.#submitting = false;
      if (!this.#stopped) this.#form.requestSubmit(submitter?.isConnected ? submitter : null);
    });
  }

  /** The page goes: what was typed since the request under way began is sent beside it. */
  #leave() {
    if (this.#nothingToDo()) return;
    if (!this.#inFlight) this.#save();
    else if (written(this.#form) !== this.#sending) post(this.#form, this.#place()).catch(() => {});
  }

  /** A page taken from the back-forward cache may be older than what was saved since. */
  #comeBack() {
    this.#submitting = false;
    if (written(this.#form) === this.#saved) location.reload();
  }

  #mayBeLost() {
    return this.#failing && !this.#submitting && this.#form.isConnected && written(this.#form) !== this.#saved;
  }

  /** The line is a status: it is written only when its words change, since each change is read aloud. */
  #say(words, state) {
    const line = this.#form.querySelector('[data-saved]') ?? document.querySelector('[data-saved]');
    if (!line || !words) return;
    line.dataset.state = state;
    if (line.textContent !== words) line.textContent = words;
  }
}
