import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { jsNodes } from './js-nodes.ts';

const OTHER: Record<string, string> = {
  ...{ add: 'remove', remove: 'add', toggle: 'add', push: 'unshift', unshift: 'push', pop: 'shift', shift: 'pop' },
  ...{ append: 'prepend', prepend: 'append', floor: 'ceil', ceil: 'floor', round: 'floor', min: 'max', max: 'min' },
  ...{ some: 'every', every: 'some', toUpperCase: 'toLowerCase', toLowerCase: 'toUpperCase', trim: 'toString' },
  ...{ startsWith: 'endsWith', endsWith: 'startsWith', setAttribute: 'getAttribute', map: 'filter', filter: 'map' },
};

/** A method that does the opposite, or nearly the same. */
export const changeMethod: Mutation = {
  kind: 'change-method',
  language: 'js',
  examples: [['a.classList.add("vu"); f();', ['a.classList.remove("vu"); f();']]],
  edits: (js) =>
    jsNodes(js).flatMap(({ node }) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
      const { property } = node.callee;
      const other = property.type === 'Identifier' ? OTHER[property.name] : undefined;
      if (property.type !== 'Identifier' || !other) return [];
      const splices = [{ start: property.start, end: property.end, text: other }];
      const touches = touch('name', property.name);
      return [{ what: words.changeMethod(property.name, other), splices, touches, logic: true }];
    }),
};
