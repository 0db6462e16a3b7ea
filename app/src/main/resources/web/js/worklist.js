/**
 * Works the list by keyboard. All of it can be done with the buttons alone; the keys only press
 * them.
 */

let at = 0;

export function wireWorklist(root) {
  const list = root.querySelector?.('[data-worklist]');
  if (!list) return;
  const posts = () => [...list.querySelectorAll('[data-trace]')];
  if (sessionStorage.getItem('onward-trace')) {
    at = Math.min(Number(sessionStorage.getItem('onward-trace')), posts().length - 1);
    sessionStorage.removeItem('onward-trace');
    go(posts()[at]);
  }
  list.addEventListener('focusin', (event) => {
    const post = event.target.closest('[data-trace]');
    if (post) at = posts().indexOf(post);
  });
  list.addEventListener('submit', () => sessionStorage.setItem('onward-trace', String(at)));
}

function go(post) {
  if (!post) return;
  post.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  post.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

document.addEventListener('keydown', (event) => {
  const list = document.querySelector('[data-worklist]');
  const typing = event.target.closest?.('input, textarea, select, dialog');
  if (!list || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const posts = [...list.querySelectorAll('[data-trace]')];
  const here = document.activeElement?.closest?.('[data-trace]');
  if (event.key === 'j') at = here ? Math.min(at + 1, posts.length - 1) : at;
  else if (event.key === 'k') at = Math.max(at - 1, 0);
  else if (event.key === '?') return void document.querySelector('[data-keys]')?.showModal();
  else if (event.key === 'u') return void (document.querySelector('[data-undo]') ?? posts[at]?.querySelector('[data-key=u]'))?.click();
  else if ('dxe'.includes(event.key)) return void posts[at]?.querySelector(`[data-key=${event.key}]`)?.click();
  else return;
  event.preventDefault();
  go(posts[at]);
});
