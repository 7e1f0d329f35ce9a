import type { AnyNode, Literal } from 'acorn';
import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Edit, type Mutation, touch } from '../edit.ts';
import { eventOf, jsNodes } from './js-nodes.ts';

/** A number, a text, a truth. What a page says is no logic; what a script compares or looks for is. */
export const changeConstant: Mutation = {
  kind: 'change-constant',
  language: 'js',
  examples: [
    ['if (total > 0) f(false);', ['if (total > 1) f(false);', 'if (total > 0) f(true);']],
    ["a.textContent = 'Merci';", ["a.textContent = 'Mercix';"]],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: JavaScript that is read, not run
    ['a.textContent = `Merci ${nom} !`;', ['a.textContent = `Mercix ${nom} !`;', 'a.textContent = `Merci ${nom} x!`;']],
    ["a.addEventListener('click', f)", []],
    ["'use strict'; f('');", ["'use strict'; f('x');"]],
  ],
  edits: (js) =>
    jsNodes(js).flatMap(({ node, around: [parent, above] }): Edit[] => {
      if (node.type === 'TemplateElement') {
        const { start, end, value } = node;
        if (value.raw.trim() === '') return [];
        return [edit({ start, end, from: value.raw, to: misspelt(value.raw), logic: false, kind: 'text' })];
      }
      const isDirective = parent?.type === 'ExpressionStatement' && 'directive' in parent;
      if (node.type !== 'Literal' || isDirective || (parent && eventOf(parent) === node)) return [];
      return changed(node, parent, above);
    }),
};

function changed({ start, end, value, raw = '' }: Literal, parent?: AnyNode, above?: AnyNode): Edit[] {
  if (typeof value === 'number') {
    const to = value === 0 ? '1' : String(value + 1);
    return [edit({ start, end, from: raw, to, logic: true, kind: 'number' })];
  }
  if (typeof value === 'boolean')
    return [edit({ start, end, from: raw, to: String(!value), logic: true, kind: 'name' })];
  if (typeof value !== 'string' || parent?.type === 'ImportDeclaration') return [];
  const quotes = { start: start + 1, end: end - 1 };
  const from = raw.slice(1, -1);
  return [edit({ ...quotes, from, to: misspelt(from), logic: isLogic(parent, above), kind: 'text' })];
}

interface Constant {
  start: number;
  end: number;
  from: string;
  to: string;
  logic: boolean;
  kind: 'number' | 'text' | 'name';
}

function edit({ start, end, from, to, logic, kind }: Constant): Edit {
  const touches = [...touch(kind, from.trim()), ...(kind === 'text' ? touch('value', from.trim()) : [])];
  return { what: words.changeConstant(from || '« »', to), splices: [{ start, end, text: to }], touches, logic };
}

/** After its first word, so that spaces at the ends stay. */
function misspelt(text: string): string {
  return text.trim() === '' ? `${text}x` : text.replace(/^\s*[\p{L}\p{N}_#.-]*/u, (word) => `${word}x`);
}

/** Compared, a case of a `switch`, a key, or the first argument of a function that does not only say it. */
function isLogic(parent?: AnyNode, above?: AnyNode): boolean {
  if (parent?.type === 'BinaryExpression') return parent.operator !== '+';
  if (parent?.type === 'SwitchCase') return true;
  if (parent?.type === 'MemberExpression') return true;
  if (parent?.type !== 'CallExpression' || above === undefined) return false;
  const { callee } = parent;
  if (callee.type === 'MemberExpression')
    return !(callee.object.type === 'Identifier' && callee.object.name === 'console');
  return callee.type === 'Identifier' && !['alert', 'prompt', 'confirm'].includes(callee.name);
}
