/**
 * The one module a page loads. Every page works without it; it only makes things smoother.
 * Each part takes a root, so that what htmx brings in later is wired like what was there first.
 */
import { wireZone } from './zone.js';
import { wirePercent } from './percent.js';
import { wireGuide } from './guide.js';
import { wireAutosave } from './autosave.js';
import { wireLens } from './lens.js';
import { wireDrop } from './drop.js';
import { wireWorklist } from './worklist.js';
import { wireNote } from './note.js';
import { wireRehearsal } from './rehearsal.js';
import { wireScene } from './scene.js';
import { wireCopy } from './copy.js';

document.documentElement.classList.add('js');

/** Zone and percent come before autosave: what they fill in is not something the person wrote. */
const parts = [
  wireZone, wirePercent, wireGuide, wireAutosave, wireLens, wireNote, wireDrop, wireWorklist, wireRehearsal, wireScene, wireCopy,
];
const wire = (root) => parts.forEach((part) => part(root));

wire(document);
document.addEventListener('htmx:load', (event) => wire(event.target));
