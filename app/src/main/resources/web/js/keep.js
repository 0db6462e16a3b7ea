/**
 * Keeping a recording: until its button is pressed nothing of it leaves the memory of the page.
 * Then it goes to this computer's own Onward, which seals it. Where that fails it stays here.
 */
const GIVE_UP = 60_000;

/** The button, and the words beside it. A recording that is kept has no button any more. */
export function keeping(recording) {
  const part = document.createElement('div');
  part.className = 'keeping';
  const told = document.createElement('p');
  told.className = 'meta';
  told.setAttribute('role', 'status');
  if (recording.kept) {
    told.append(...words(recording));
    part.append(told);
    return part;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn small';
  button.textContent = 'Keep this recording';
  button.addEventListener('click', async () => {
    button.disabled = true;
    told.textContent = 'Keeping…';
    const refusal = await sent(recording);
    if (refusal) {
      told.textContent = refusal;
      button.disabled = false;
    } else {
      button.remove();
      told.replaceChildren(...words(recording));
    }
  });
  part.append(button, told);
  return part;
}

function words(recording) {
  const link = document.createElement('a');
  link.href = `${recording.kept}#recordings`;
  link.textContent = 'with the question';
  return ['Kept, sealed, ', link, '. Delete it there at any time.'];
}

/** Sends it; comes back with why not, or with nothing where it is kept. */
async function sent(recording) {
  const fields = new FormData();
  fields.set('id', recording.id);
  fields.set('seconds', String(Math.round(recording.seconds)));
  fields.set('sound', recording.whole, 'answer');
  try {
    const reply = await fetch(recording.path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Onward-Autosave': '1' },
      body: fields,
      signal: AbortSignal.timeout(GIVE_UP),
    });
    if (reply.status === 401) return 'You are signed out. Open the link from the terminal in another tab, then press it again.';
    const told = reply.headers.get('Content-Type')?.includes('json') ? await reply.json() : {};
    if (reply.ok && told.saved) {
      recording.kept = told.saved;
      return '';
    }
    return told.message ?? 'It could not be kept. It is still on this page: try again.';
  } catch {
    return 'Onward does not answer. The recording is still on this page: try again.';
  }
}
