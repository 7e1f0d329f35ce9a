import { type Node, type Program, parse, type VariableDeclarator } from 'acorn';
import { simple } from 'acorn-walk';
import type { Work } from '../course/work.ts';
import { literal } from './literal.ts';

const DECODER = new TextDecoder();
const START = /^[ \t]*\/\/[ \t]*<depart>/m;
const END = /^[ \t]*\/\/[ \t]*<\/depart>/m;

/**
 * A work whose scripts start from other values.
 *
 * ```ts
 * withValues({ 'script.js': '// <depart>\nlet prix = 20;\n// </depart>' }, { prix: 80 })
 * // → { work: { 'script.js': '// <depart>\nlet prix = 80;\n// </depart>' }, missing: [] }
 * ```
 *
 * `missing`: names that no script declares between its marks.
 */
export function withValues(
  work: Work,
  values: Readonly<Record<string, unknown>>,
): { work: Work; missing: readonly string[] } {
  const missing = new Set(Object.keys(values));
  const changed = [...work].map(([path, bytes]): [string, Uint8Array] => {
    if (!path.endsWith('.js')) return [path, bytes];
    const text = replaceValues(DECODER.decode(bytes), values, (name) => missing.delete(name));
    return [path, new TextEncoder().encode(text)];
  });
  return { work: new Map(changed), missing: [...missing] };
}

function replaceValues(
  script: string,
  values: Readonly<Record<string, unknown>>,
  done: (name: string) => void,
): string {
  const from = script.search(START);
  const to = script.search(END);
  const program = from === -1 || to < from ? undefined : read(script);
  if (!program) return script;
  const declared: { name: string; start: number; end: number }[] = [];
  simple(program, {
    VariableDeclarator: (node: Node) => {
      const { id, init } = node as VariableDeclarator;
      if (id.type !== 'Identifier' || !init || init.start < from || init.end > to) return;
      if (id.name in values) declared.push({ name: id.name, start: init.start, end: init.end });
    },
  });
  // From the end, so that the places of the others stay right.
  return declared
    .sort((a, b) => b.start - a.start)
    .reduce((text, { name, start, end }) => {
      done(name);
      return text.slice(0, start) + literal(values[name]) + text.slice(end);
    }, script);
}

/** A script that cannot be read keeps its values: what is wrong with it is said elsewhere. */
function read(script: string): Program | undefined {
  try {
    return parse(script, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
  } catch {
    return undefined;
  }
}
