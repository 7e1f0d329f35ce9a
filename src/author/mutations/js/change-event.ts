import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { eventOf, jsNodes } from './js-nodes.ts';

const OTHER: Record<string, string> = {
  ...{ click: 'dblclick', input: 'change', change: 'input', submit: 'reset', keydown: 'keyup', keyup: 'keydown' },
  ...{ mouseover: 'mouseout', mouseenter: 'mouseleave', focus: 'blur', blur: 'focus', load: 'unload' },
};

/** The event that is listened to. */
export const changeEvent: Mutation = {
  kind: 'change-event',
  language: 'js',
  examples: [
    ["a.addEventListener('click', f)", ["a.addEventListener('dblclick', f)"]],
    ["a.addEventListener('toggle', f)", ["a.addEventListener('togglex', f)"]],
  ],
  edits: (js) =>
    jsNodes(js).flatMap(({ node }) => {
      const event = eventOf(node);
      if (!event) return [];
      const from = String(event.value);
      const other = OTHER[from] ?? `${from}x`;
      const splices = [{ start: event.start + 1, end: event.end - 1, text: other }];
      return [{ what: words.changeEvent(from, other), splices, touches: touch('name', from), logic: true }];
    }),
};
