/**
 * The lens while somebody writes: it underlines what a save brought back, and lists it beside the
 * page. It never looks at a word that is being typed; it comes after the pause that saves.
 *
 * The underline lies behind the field in a layer of the same size, so that no line moves.
 */
import { within } from './within.js';

const wired = new WeakSet();

export function wireLens(root) {
  for (const panel of within(root, '[data-lens]')) {
    if (wired.has(panel)) continue;
    wired.add(panel);
    new Lens(panel);
  }
}

class Lens {
  #panel;
  #list;
  #remarks;
  /** An answer may overtake the save that still asks. */
  #answered = new Set();

  constructor(panel) {
    this.#panel = panel;
    this.#list = panel.querySelector('[data-lens-list]');
    this.#remarks = [...this.#list.children].map((item) => ({
      field: item.dataset.field,
      start: Number(item.dataset.start),
      sentence: item.querySelector('[name=sentence]').value,
    }));
    for (const layer of document.querySelectorAll('[data-marks]')) this.#follow(layer);
    for (const form of document.querySelectorAll('form[data-autosave]')) {
      form.addEventListener('onward:kept', ({ detail }) => detail.lens && this.#show(detail.lens));
    }
    panel.addEventListener('submit', (event) => this.#answer(event));
    this.#draw();
  }

  #follow(layer) {
    const area = layer.previousElementSibling;
    area.addEventListener('input', () => this.#drawOne(layer));
    area.addEventListener('scroll', () => { layer.scrollTop = area.scrollTop; }, { passive: true });
  }

  #show(all) {
    const remarks = all.filter(({ sentence }) => !this.#answered.has(sentence));
    this.#remarks = remarks;
    const known = new Map([...this.#list.children].map((item) => [item.querySelector('[name=sentence]').value, item]));
    const shown = remarks.map((remark) => known.get(remark.sentence) ?? this.#item(remark));
    for (const item of [...this.#list.children]) if (!shown.includes(item)) item.remove();
    shown.forEach((item, at) => this.#list.children[at] === item || this.#list.insertBefore(item, this.#list.children[at] ?? null));
    this.#count();
    this.#draw();
  }

  #item(remark) {
    const item = this.#panel.querySelector('[data-lens-one]').content.firstElementChild.cloneNode(true);
    item.querySelector('h3').textContent = remark.heading;
    item.querySelector('[data-gist]').textContent = remark.gist;
    item.querySelector('[data-question]').textContent = remark.question;
    item.querySelector('[data-fair]').textContent = remark.fair;
    item.querySelector('[name=sentence]').value = remark.sentence;
    return item;
  }

  /** Says how many there are, once, and only when the number changed. */
  #count() {
    const many = this.#list.children.length;
    this.#panel.querySelector('[data-lens-none]').hidden = many > 0;
    this.#panel.querySelector('[data-lens-some]').hidden = many === 0;
    this.#say(many === 0 ? '' : many === 1 ? 'The lens asks about one sentence.' : `The lens asks about ${many} sentences.`);
  }

  #say(words) {
    const line = this.#panel.querySelector('[data-lens-said]');
    if (line.textContent !== words) line.textContent = words;
  }

  #draw() {
    for (const layer of document.querySelectorAll('[data-marks]')) this.#drawOne(layer);
  }

  /** A mark goes where its sentence is now, or away with it. */
  #drawOne(layer) {
    const area = layer.previousElementSibling;
    const text = area.value;
    const parts = [];
    let from = 0;
    for (const { sentence } of this.#remarks.filter(({ field }) => field === area.name)) {
      const start = text.indexOf(sentence, from);
      if (start < 0) continue;
      const mark = document.createElement('mark');
      mark.textContent = sentence;
      parts.push(text.slice(from, start), mark);
      from = start + sentence.length;
    }
    layer.replaceChildren(...parts, from > 0 ? text.slice(from) : '');
    layer.scrollTop = area.scrollTop;
  }

  /** "None fits" and "It is true" need no new page; taking a sentence along leads to one. */
  async #answer(event) {
    const { submitter, target } = event;
    if (!submitter || submitter.value === 'TAKEN') return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(target, submitter));
    const answer = await fetch(target.action, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Onward-Autosave': '1' },
      body: fields,
    }).catch(() => null);
    const body = await answer?.json().catch(() => null);
    if (!answer?.ok || !body) return this.#say(body?.message ?? 'That was not kept. Please try again.');
    const item = target.closest('.lens');
    this.#answered.add(fields.get('sentence'));
    this.#remarks = this.#remarks.filter(({ sentence }) => sentence !== fields.get('sentence'));
    item.remove();
    this.#count();
    this.#draw();
    this.#say(body.saved);
    this.#panel.querySelector('h2').focus();
  }
}
