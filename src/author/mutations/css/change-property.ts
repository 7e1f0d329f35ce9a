import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { cssNodes } from './css-tree.ts';

/** The property that a beginner takes for another. */
const TAKEN_FOR: Record<string, string> = {
  ...{ color: 'background-color', 'background-color': 'color', background: 'color', margin: 'padding' },
  ...{ padding: 'margin', width: 'min-width', 'max-width': 'width', 'min-width': 'max-width', height: 'min-height' },
  ...{ 'justify-content': 'align-items', 'align-items': 'justify-content', 'margin-top': 'margin-bottom' },
  ...{ 'margin-bottom': 'margin-top', 'margin-left': 'margin-right', 'padding-top': 'padding-bottom' },
  ...{ 'font-weight': 'font-style', 'font-style': 'font-weight', 'text-align': 'align-items', border: 'outline' },
  ...{ top: 'bottom', bottom: 'top', left: 'right', right: 'left', gap: 'margin', 'row-gap': 'column-gap' },
};

/** The name of a property. */
export const changeProperty: Mutation = {
  kind: 'change-property',
  language: 'css',
  examples: [['p { color: red; order: 1 }', ['p { background-color: red; order: 1 }']]],
  edits: (css) =>
    cssNodes(css).flatMap(({ node, start }) => {
      const other = node.type === 'Declaration' ? TAKEN_FOR[node.property.toLowerCase()] : undefined;
      if (node.type !== 'Declaration' || !other) return [];
      const splices = [{ start, end: start + node.property.length, text: other }];
      return [{ what: words.changeProperty(node.property, other), splices, touches: touch('name', node.property) }];
    }),
};
