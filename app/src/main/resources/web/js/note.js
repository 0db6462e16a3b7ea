/**
 * Underlines in a note what the check beside it quotes, while somebody writes. The marks lie behind
 * the field, as those of the lens do; the check itself comes from the server after each save.
 */
import { within } from './within.js';

const wired = new WeakSet();

export function wireNote(root) {
  for (const form of within(root, 'form.note')) {
    if (wired.has(form)) continue;
    wired.add(form);
    const area = form.querySelector('#body');
    const layer = form.querySelector('[data-marks]');
    if (!area || !layer) continue;
    const draw = () => underline(area, layer);
    area.addEventListener('input', draw);
    area.addEventListener('scroll', () => { layer.scrollTop = area.scrollTop; }, { passive: true });
    document.addEventListener('htmx:afterSettle', draw);
    // what belongs to the form stands beside it too, and its events pass the form by
    for (const field of document.querySelectorAll(`[form="${form.id}"]`)) {
      if (!('apart' in field.dataset)) field.addEventListener('change', () => form.dispatchEvent(new Event('input')));
    }
    keepHalves(document.querySelector('#gate'));
    draw();
  }
}

/** What is behind the gate changes with the answer before it. Whoever chose the wrong one finds their words again. */
function keepHalves(gate) {
  const typed = new Map();
  gate?.addEventListener('input', ({ target }) => typed.set(target.name, target.value));
  document.addEventListener('htmx:afterSettle', () => {
    for (const half of gate?.querySelectorAll('[data-apart]') ?? []) {
      if (!half.value && typed.has(half.name)) half.value = typed.get(half.name);
    }
  });
}

function underline(area, layer) {
  const text = area.value;
  const parts = [];
  let from = 0;
  for (const words of quotes()) {
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    const mark = document.createElement('mark');
    mark.textContent = words;
    parts.push(text.slice(from, start), mark);
    from = start + words.length;
  }
  layer.replaceChildren(...parts, text.slice(from));
  layer.scrollTop = area.scrollTop;
}

const quotes = () => [...document.querySelectorAll('#check [data-quote]')].map((quote) => quote.textContent.replace(/…$/, '')).filter(Boolean);
