/**
 * Reads a form as the server will, and posts it without leaving the page. Kept apart from
 * autosave.js, which decides when; this only knows how.
 */

const GIVE_UP = 20_000;
/** Browsers refuse more than 64 KiB in a request that outlives its page. */
const OUTLIVES = 60_000;
/** Lets the server tell this page's own earlier save, whose answer was lost, from another window's. */
const PAGE = crypto.getRandomValues(new Uint32Array(2)).join('-');

/** What the person wrote, as text to compare: version and id are the server's, and change with each save; what stands apart is not saved. */
export function written(form) {
  const fields = new FormData(form);
  fields.delete('version');
  fields.delete('id');
  for (const apart of form.elements) if ('apart' in apart.dataset) fields.delete(apart.name);
  return String(new URLSearchParams(texts(fields)));
}

/** Posts to the form's autosave address, with the place in the form where the person is. */
export function post(form, place) {
  const fields = new URLSearchParams(texts(new FormData(form)));
  fields.set('resume_field', place?.field ?? '');
  fields.set('resume_at', place?.at ?? '');
  const body = String(fields);
  return fetch(form.dataset.autosave, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
      Accept: 'application/json',
      'X-Onward-Autosave': '1',
      'X-Onward-Page': PAGE,
    },
    body,
    keepalive: body.length < OUTLIVES,
    signal: AbortSignal.timeout(GIVE_UP),
  });
}

/** Writes a value of the server's into a hidden input, if the form has it. */
export function fill(form, name, value) {
  const input = form.querySelector(`input[type=hidden][name=${name}]`);
  if (input && value !== undefined) input.value = value;
}

/** Files are not autosaved: they would not fit, and a file chosen again does no harm. */
function texts(fields) {
  return [...fields].filter(([, value]) => typeof value === 'string');
}
