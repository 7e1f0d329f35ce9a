import { applyComfort, parseComfort } from './comfort.ts';
import { readCopies } from './comfort-copies.ts';

// Runs in <head>, before anything is shown: the page never changes its look before the reader's eyes.
const html = document.documentElement;
html.dataset['js'] = '';
// Right before the first paint, and not at once: on a busy machine Chromium gives a file:// page that reads its storage
// while it is still being opened an empty one, for as long as the page lives; all that the reader did then looks lost.
requestAnimationFrame(() => applyComfort(html, parseComfort(readCopies())));
