import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { eventOf, jsNodes } from './js-nodes.ts';

/** A listener with what it does. */
export const dropListener: Mutation = {
  kind: 'drop-listener',
  language: 'js',
  examples: [['f(); bouton.addEventListener("click", () => { g(); });', ['f(); ']]],
  edits: (js) =>
    jsNodes(js).flatMap(({ node }) => {
      const call = node.type === 'ExpressionStatement' ? node.expression : undefined;
      const event = call && eventOf(call);
      if (!event || call.type !== 'CallExpression') return [];
      const { start, end } = node;
      const what = words.dropListener(String(event.value));
      const core = [{ start, end: event.end }];
      return [
        { what, splices: [{ start, end, text: '' }], core, touches: touch('name', String(event.value)), logic: true },
      ];
    }),
};
