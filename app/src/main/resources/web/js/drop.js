/**
 * Files may be dropped anywhere on the form instead of being chosen; they are sent at once. Without
 * this the form does the same.
 */
export function wireDrop(root) {
  for (const form of root.querySelectorAll?.('[data-drop]') ?? []) wire(form);
}

function wire(form) {
  const files = form.querySelector('input[type=file]');
  const status = form.querySelector('[data-drop-status]');
  const over = (is) => form.classList.toggle('over', is);
  form.addEventListener('dragover', (event) => { event.preventDefault(); over(true); });
  form.addEventListener('dragleave', () => over(false));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    if (!event.dataTransfer.files.length) return;
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  form.addEventListener('submit', () => {
    status.textContent = files.files.length ? 'Taking the files in. This takes a moment for large ones.' : '';
  });
}
