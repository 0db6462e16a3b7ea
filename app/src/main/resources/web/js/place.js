/**
 * Remembers where in a form the person was, and brings them back there: an evening's write-up is
 * often broken off, and finding the line again costs more than writing on.
 */

/** Follows the control in use; the answer tells its name and the caret's offset in it. */
export function followPlace(form) {
  let last = null;
  form.addEventListener('focusin', (event) => {
    if (event.target.name && event.target.type !== 'submit') last = event.target;
  });
  return () => (last ? { field: last.name, at: caret(last) } : null);
}

/** Goes back to the place that the server kept, unless the address or an error points elsewhere. */
export function resumePlace(form) {
  const field = form.dataset.resumeField;
  const found = field ? form.elements.namedItem(field) : null;
  if (!found || location.hash || form.querySelector('[aria-invalid=true], [autofocus]')) return;
  const control = found instanceof RadioNodeList ? [...found].find((radio) => radio.checked) ?? found[0] : found;
  if (control.type === 'hidden') return;
  control.focus({ preventScroll: true });
  const at = Number(form.dataset.resumeAt);
  if (caret(control) !== '' && Number.isInteger(at)) control.setSelectionRange(at, at);
  control.scrollIntoView({ block: 'center' });
}

/** Only text has a caret: a number or date input answers null, a radio too. */
function caret(control) {
  return control.selectionStart ?? '';
}
