import { inFiles, type Variation } from './variant.ts';

/** A mark at the start of the file, and Windows' ends of lines. */
export const windowsNotepad: Variation = {
  kind: 'windows-notepad',
  examples: [[{ 'index.html': '<p>\na' }, { 'index.html': '\uFEFF<p>\r\na' }]],
  rewrite: (texts) => inFiles(texts, /\.(html?|css|js)$/i, (text) => `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`),
};
