import { applyComfort, parseComfort } from './comfort.ts';
import { readCopies } from './comfort-copies.ts';

// Runs in <head>, before anything is shown: the page never changes its look before the reader's eyes.
const html = document.documentElement;
html.dataset['js'] = '';
applyComfort(html, parseComfort(readCopies()));
