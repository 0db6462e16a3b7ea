/**
 * A number from 0 to 100 is easier to feel on a slider and easier to read as a figure. The number
 * input is the field that is sent; the slider has no name and follows it, and leads it when moved.
 * An unanswered slider looks unanswered: its middle must not pass for a guess of 50.
 */
import { within } from './within.js';

export function wirePercent(root) {
  for (const pair of within(root, '[data-percent]')) {
    const number = pair.querySelector('input[type=number]');
    const range = pair.querySelector('input[type=range]');
    if (number && range) tie(number, range);
  }
}

function tie(number, range) {
  const follow = () => {
    range.toggleAttribute('data-unset', number.value === '');
    if (number.value !== '') range.value = number.value;
  };
  const lead = () => {
    number.value = range.value;
    follow();
  };
  number.addEventListener('input', follow);
  range.addEventListener('input', lead);
  range.addEventListener('click', lead);
  follow();
}
