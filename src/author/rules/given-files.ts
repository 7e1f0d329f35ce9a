import { lineAt } from '../../course/front-matter.ts';
import { nearest } from '../../course/nearest.ts';
import { EXERCISE, STATEMENT } from './exercise-example.ts';
import type { Finding, Rule } from './rule.ts';

const STARTER = { 'exercises/html-01-saluer/starter/index.html': '<p>Bonjour</p>\n' };

export const givenFiles: Rule = {
  id: 'given-files',
  why: 'L’en-tête nomme les fichiers que la personne reçoit. Un chemin faux annonce un fichier qu’elle cherchera en vain.',
  of: ['exercise'],
  bad: { file: EXERCISE, text: STATEMENT.replace('index.html:', 'idnex.html:'), more: STARTER },
  good: { file: EXERCISE, text: STATEMENT, more: STARTER },
  find({ text, head, beside }) {
    // No starter, or no list of its files: told by the reader of the course.
    if (!beside || beside.starter.size === 0 || typeof head['files'] !== 'object') return [];
    const given = [...beside.starter.keys()];
    const renamed = Object.entries(namesIn(head['renamed']));
    const received = given.map((path) => renamed.find(([from]) => from === path)?.[1] ?? path);
    const found: Finding[] = [];
    const say = (key: string, path: string, what: string, fix: string) =>
      found.push({ line: lineAt(text, [key, path]), what, fix });
    for (const [rank, [from, to]] of renamed.entries()) {
      if (!given.includes(from)) {
        const near = nearest(from, given)[0];
        say('renamed', from, `« ${from} » n’est pas dans « starter ».`, near ? `Écrivez « ${near} ».` : others(given));
      } else if (given.includes(to) || renamed.findIndex((one) => one[1] === to) < rank)
        say('renamed', from, `Deux fichiers s’appelleraient « ${to} ».`, 'Donnez à chacun son nom.');
    }
    const named = Object.keys(namesIn(head['files']));
    const unknown = named.filter((path) => !received.includes(path));
    const meant = unknown.map((path) => nearest(path, received)[0]);
    for (const [rank, path] of unknown.entries()) {
      const near = meant[rank];
      say('files', path, `« ${path} » n’est pas dans « starter ».`, near ? `Écrivez « ${near} ».` : others(received));
    }
    for (const path of received.filter((one) => !named.includes(one) && !meant.includes(one)))
      say('files', path, `« ${path} » est donné, et l’en-tête ne le dit pas.`, 'Ajoutez-le sous « files ».');
    return found;
  },
};

function others(paths: readonly string[]): string {
  return `Les fichiers : ${paths.slice(0, 6).join(', ')}.`;
}

/** What has another shape is told by the reader of the course. */
function namesIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([from, to]) => [from, String(to)]));
}
