import type { Work } from '../../course/work.ts';
import type { Code } from './rule.ts';

/**
 * What the explanation of an error leans on: the names that the scripts of a work declare, parameters included, and the
 * one that the line that stopped gives a value to.
 *
 * ```ts
 * codeOf(work, { file: 'script.js', line: 2 })  // { declared: ['aire', 'total'], assigned: 'total' }
 * ```
 */
export function codeOf(work: Work, place?: { file: string; line: number }): Code {
  const texts = [...work]
    .filter(([path]) => /\.(js|html?)$/i.test(path))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const text = texts.find(([path]) => path === place?.file)?.[1] ?? '';
  const line = place ? (text.split('\n')[place.line - 1] ?? '') : '';
  const declared = [...new Set(texts.flatMap(([, own]) => namesIn(own)))];
  return { declared, assigned: assignedIn(line, declared) };
}

function namesIn(text: string): string[] {
  const declared = [...text.matchAll(/\b(?:let|const|var|function)\s+([\p{L}_$][\p{L}\w$]*)/gu)].map(
    ([, name]) => name,
  );
  const lists = text.matchAll(
    /\bfunction\b[^(\n]{0,80}\(([^()]{0,200})\)|\(([^()]{0,200})\)\s*=>|([\p{L}_$][\w$]*)\s*=>/gu,
  );
  const parameters = [...lists].flatMap(([, own, arrow, alone]) => (own ?? arrow ?? alone ?? '').split(','));
  const isName = (name: string | undefined) => name !== undefined && /^[\p{L}_$][\p{L}\w$]*$/u.test(name);
  return [...declared, ...parameters.map((it) => it.replace(/=.*/s, '').trim())].filter(isName) as string[];
}

/** `assignedIn('  total = total + 1;', ['total'])` → `'total'` */
function assignedIn(line: string, declared: readonly string[]): string | undefined {
  const given = line.matchAll(/(?<![.\w$])([\p{L}_$][\p{L}\w$]*)\s*(?:[-+*/%]?=(?![=>])|\+\+|--)/gu);
  const names = new Set([...given].map(([, name = '']) => name).filter((name) => declared.includes(name)));
  // One of several could be another one.
  return names.size === 1 ? [...names][0] : undefined;
}
