import type { AnyNode } from 'acorn';
import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, type Span, touch } from '../edit.ts';
import { eventOf, jsNodes, namesIn } from './js-nodes.ts';

const LISTS = new Set(['Program', 'BlockStatement', 'StaticBlock', 'SwitchCase']);

/** A statement with all it holds. */
export const dropStatement: Mutation = {
  kind: 'drop-statement',
  language: 'js',
  examples: [
    ['f(); if (a) { g(); }', [' if (a) { g(); }', 'f(); ', 'f(); if (a) {  }']],
    ['bouton.addEventListener("click", f);', []],
  ],
  edits: (js) =>
    jsNodes(js).flatMap(({ node, around: [parent] }) => {
      if (!/(Statement|Declaration)$/.test(node.type) || !parent || !LISTS.has(parent.type)) return [];
      if (node.type === 'EmptyStatement') return [];
      if (node.type === 'ExpressionStatement' && eventOf(node.expression)) return [];
      const { start, end } = node;
      const head = headOf(node);
      const touches = touch('name', ...namesIn(js.slice(head.start, head.end)));
      return [{ what: words.dropStatement, splices: [{ start, end, text: '' }], core: [head], touches, logic: true }];
    }),
};

/** What is before the block of a statement that has one; else the whole. */
function headOf(node: AnyNode): Span {
  const inner =
    'body' in node ? node.body : 'consequent' in node ? node.consequent : 'block' in node ? node.block : null;
  const start = inner && 'start' in inner ? inner.start : undefined;
  return { start: node.start, end: start ?? node.end };
}
