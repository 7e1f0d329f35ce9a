import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { jsNodes, namesIn } from './js-nodes.ts';

const OTHER: Record<string, string> = {
  ...{ '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '**': '*' },
  ...{ '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=', '++': '--', '--': '++' },
};

/** A calculation. */
export const changeOperator: Mutation = {
  kind: 'change-operator',
  language: 'js',
  examples: [
    ['total += prix * 2;', ['total -= prix * 2;', 'total += prix / 2;']],
    ['n++;', ['n--;']],
    ['"a" + b', []],
  ],
  edits: (js) =>
    jsNodes(js).flatMap(({ node }) => {
      const at = operatorPlace(js, node as never);
      const other = at && OTHER[at.operator];
      if (!at || !other) return [];
      const splices = [{ start: at.start, end: at.start + at.operator.length, text: other }];
      const touches = touch('name', ...namesIn(js.slice(node.start, node.end)));
      return [{ what: words.changeOperator(at.operator, other), splices, touches, logic: true }];
    }),
};

interface Calculation {
  type: string;
  start: number;
  end: number;
  operator: string;
  prefix?: boolean;
  left?: { type: string; end: number; value?: unknown };
  right?: { type: string; start: number; value?: unknown };
}

function operatorPlace(js: string, node: Calculation): { operator: string; start: number } | undefined {
  const { type, operator, left, right } = node;
  if (type === 'UpdateExpression') {
    return { operator, start: node.prefix ? node.start : node.end - operator.length };
  }
  if ((type !== 'BinaryExpression' && type !== 'AssignmentExpression') || !left || !right) return undefined;
  // A text is put together: less than it is no calculation.
  const isText = [left, right].some((side) => side.type === 'TemplateLiteral' || typeof side.value === 'string');
  if (isText) return undefined;
  return { operator, start: left.end + js.slice(left.end, right.start).indexOf(operator) };
}
