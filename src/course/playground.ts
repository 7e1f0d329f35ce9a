import { playgroundProblems as words } from '../words/playground.ts';
import type { CourseProblem } from './problem.ts';

/** What `<Playground>` may be told in a lesson. */
export const PLAYGROUND_OPTIONS = ['title', 'height', 'show', 'console', 'readonly', 'id'];
const SHOWN = ['code', 'result', 'both'];

/**
 * What is wrong in the playgrounds of a text.
 *
 * ```ts
 * playgroundProblems('a.mdx', '<Playground titre="Essai">\n</Playground>')
 * // → [{ line: 1, what: '<Playground> ne connaît pas l’option « titre ».', … },
 * //    { line: 1, what: '<Playground> ne contient aucun fichier.', … }]
 * ```
 */
export function playgroundProblems(file: string, mdx: string): CourseProblem[] {
  return [...mdx.matchAll(/^<Playground\b([^>]*)>/gm)].flatMap((found) => {
    const { 0: opening, 1: attributes = '', index } = found;
    const line = mdx.slice(0, index).split('\n').length;
    const rest = mdx.slice(index + opening.length);
    const end = rest.indexOf('</Playground>');
    const said = [...optionProblems(attributes), ...(end < 0 ? [words.unclosed()] : fileProblems(rest.slice(0, end)))];
    return said.map(([what, fix]) => ({ rule: 'playground', file, line, what, fix }));
  });
}

function optionProblems(attributes: string): [string, string][] {
  return [...attributes.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|\{[^}]*\}))?/g)].flatMap(([, name = '', value]) => {
    if (!PLAYGROUND_OPTIONS.includes(name)) return [words.option(name, PLAYGROUND_OPTIONS)];
    if (name === 'show' && !SHOWN.includes(value ?? '')) return [words.option(`show=${value ?? ''}`, SHOWN)];
    return [];
  });
}

function fileProblems(inside: string): [string, string][] {
  const fences = [...inside.matchAll(/^(`{3,})([^\n]*)\n[\s\S]*?^\1/gm)].map(
    ([, , meta = '']) => /title="([^"]+)"/.exec(meta)?.[1],
  );
  const names = fences.filter((name) => name !== undefined);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (fences.length === 0) return [words.noFile()];
  return [
    ...(names.length < fences.length ? [words.untitled(fences.length - names.length)] : []),
    ...[...twice].map((name) => words.twice(name)),
  ];
}
