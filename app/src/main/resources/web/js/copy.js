/** Puts what stands in a field into the clipboard. Where the browser refuses, the text is marked, and its own keys copy it. */
import { within } from './within.js';

export function wireCopy(root) {
  for (const button of within(root, '[data-copies]')) {
    const field = document.getElementById(button.dataset.copies);
    const said = button.parentElement.querySelector('[role=status]');
    button.hidden = false;
    button.onclick = async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = 'Copied.';
      } catch {
        said.textContent = 'Marked: press Ctrl C or ⌘ C.';
      }
    };
  }
}
