import type { AnyNode } from 'acorn';
import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, type Splice, touch } from '../edit.ts';
import { jsNodes, namesIn } from './js-nodes.ts';

/** At the boundary, then the other way round. */
const OTHERS: Record<string, readonly string[]> = {
  ...{ '>': ['>=', '<'], '>=': ['>', '<'], '<': ['<=', '>'], '<=': ['<', '>'] },
  ...{ '===': ['!=='], '!==': ['==='], '==': ['!='], '!=': ['=='], '&&': ['||'], '||': ['&&'] },
};

/** A comparison, an « and », an « or », a « not »; a condition that holds none is always true, then never. */
export const changeCondition: Mutation = {
  kind: 'change-condition',
  language: 'js',
  examples: [
    ['if (total > 0) f();', ['if (total >= 0) f();', 'if (total < 0) f();']],
    ['if (!pret) f();', ['if (pret) f();']],
    ['if (pret) f();', ['if (true) f();', 'if (false) f();']],
    ['const b = a === 1 && c;', ['const b = a === 1 || c;', 'const b = a !== 1 && c;']],
  ],
  edits: (js) =>
    jsNodes(js).flatMap(({ node, around: [parent] }) =>
      spliced(js, node, parent).map((edited) => {
        const from = js.slice(node.start, node.end);
        const to =
          from.slice(0, edited.start - node.start) + edited.text + from.slice(edited.end - node.start, node.end);
        const touches = touch('name', ...namesIn(from));
        return { what: words.changeCondition(from, to), splices: [edited], touches, logic: true };
      }),
    ),
};

function spliced(js: string, node: AnyNode, parent: AnyNode | undefined): Splice[] {
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    const between = js.slice(node.left.end, node.right.start);
    const start = node.left.end + between.indexOf(node.operator);
    return (OTHERS[node.operator] ?? []).map((text) => ({ start, end: start + node.operator.length, text }));
  }
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    return [{ start: node.start, end: node.start + 1, text: '' }];
  }
  const isTest = parent && 'test' in parent && parent.test === node && parent.type !== 'SwitchCase';
  if (!isTest) return [];
  const isLoop = /^(While|DoWhile|For)/.test(parent.type);
  return (isLoop ? ['false'] : ['true', 'false'])
    .filter((text) => text !== js.slice(node.start, node.end))
    .map((text) => ({ start: node.start, end: node.end, text }));
}
