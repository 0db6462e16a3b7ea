/**
 * Only the browser knows where the person is and what their clock says. This fills a zone or a
 * local time that the server had to leave empty; what is filled in already is never changed.
 */
import { within } from './within.js';

export function wireZone(root) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const control of within(root, '[data-zone]')) if (zone && !control.value) choose(control, zone);
  for (const control of within(root, 'input[data-local-now]')) if (!control.value) control.value = localNow(control.type);
}

/** A zone missing from the server's list is added, so that it is not silently another one. */
function choose(control, zone) {
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === zone)) {
    control.add(new Option(zone.replaceAll('_', ' '), zone));
  }
  control.value = zone;
}

/** "2025-11-24T21:04", or the part of it that a date or time input takes. */
function localNow(type) {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  if (type === 'date') return local.slice(0, 10);
  if (type === 'time') return local.slice(11, 16);
  return local.slice(0, 16);
}
