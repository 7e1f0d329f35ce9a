import type { Work } from '../../course/work.ts';
import { shorten } from '../fold-text.ts';
import { safePath } from './names.ts';
import type { Finding } from './rules.ts';

/** Files that keep the name a tool or a habit gives them. */
const KEEPS_ITS_NAME = /(?:^|\/)(?:\.[^/]*|README[^/]*|LICENSE[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** Names of files that a path on the web would have to disguise: capitals, spaces, accents. */
export function fileNameFindings(work: Work, given: Work): Finding[] {
  return [...work.keys()]
    .filter((file) => !given.has(file) && !KEEPS_ITS_NAME.test(file) && safePath(file) !== file)
    .map((file) => ({ rule: 'fileName', file, names: [shorten(file), shorten(safePath(file))] }));
}
