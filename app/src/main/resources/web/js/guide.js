/**
 * Shows about how long a write-up still takes, so that it ends. It is a guide and no countdown:
 * whole minutes, no seconds, no alarm, and nothing is announced to a screen reader.
 */
import { within } from './within.js';

const MINUTE = 60_000;
const LOOK_AGAIN = 30_000;

export function wireGuide(root) {
  for (const guide of within(root, '[data-guide]')) show(guide);
}

function show(guide) {
  const started = Number(guide.dataset.guideStarted);
  if (!started) return;
  const minutes = Number(guide.dataset.guideMinutes) || 20;
  const left = Math.ceil((started + minutes * MINUTE - Date.now()) / MINUTE);
  const words = left <= 0
    ? `${minutes} minutes are enough. You can stop here.`
    : `about ${left} ${left === 1 ? 'minute' : 'minutes'} left`;
  if (guide.textContent !== words) guide.textContent = words;
  if (left > 0) setTimeout(() => guide.isConnected && show(guide), LOOK_AGAIN);
}
