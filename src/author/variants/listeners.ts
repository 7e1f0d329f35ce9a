import type { Splice } from '../mutations/edit.ts';
import { eventOf, jsNodes } from '../mutations/js/js-nodes.ts';
import { inPieces, type Variation } from './variant.ts';

/** `a.addEventListener('click', f)` → `a.onclick = f`, where there is one for that element and event. */
export const propertyForListener: Variation = {
  kind: 'property-for-listener',
  examples: [
    [
      { 'script.js': "a.addEventListener('click', f); b.addEventListener('input', g, true);" },
      { 'script.js': "a.onclick = f; b.addEventListener('input', g, true);" },
    ],
    [
      { 'script.js': "a.addEventListener('click', f); a.addEventListener('click', g);" },
      { 'script.js': "a.addEventListener('click', f); a.addEventListener('click', g);" },
    ],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'js', (js) => {
      const found = jsNodes(js).flatMap(({ node, around: [parent] }): Splice[] => {
        const event = parent?.type === 'ExpressionStatement' ? eventOf(node) : undefined;
        if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || !event) return [];
        const [, listener, ...options] = node.arguments;
        const { object, property } = node.callee;
        const isAdded = property.type === 'Identifier' && property.name === 'addEventListener';
        const known = /^(click|input|change|submit|keydown|keyup|focus|blur)$/.test(String(event.value));
        if (!isAdded || !known || !listener || options.length > 0) return [];
        const head = `${js.slice(object.start, object.end)}.on${event.value} = `;
        return [
          { start: node.start, end: listener.start, text: head },
          { start: listener.end, end: node.end, text: '' },
        ];
      });
      const heads = found.map(({ text }) => text).filter(Boolean);
      return new Set(heads).size === heads.length ? found : [];
    }),
};

/** `a.onclick = f` → `a.addEventListener('click', f)`. */
export const listenerForProperty: Variation = {
  kind: 'listener-for-property',
  examples: [
    [
      { 'script.js': 'a.onclick = f; a.onclick = null;' },
      { 'script.js': "a.addEventListener('click', f); a.onclick = null;" },
    ],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'js', (js) =>
      jsNodes(js).flatMap(({ node, around: [parent] }): Splice[] => {
        if (node.type !== 'AssignmentExpression' || parent?.type !== 'ExpressionStatement') return [];
        const { left, right } = node;
        if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier' || right.type === 'Literal')
          return [];
        const event = /^on([a-z]+)$/.exec(left.property.name)?.[1];
        if (!event) return [];
        const head = `${js.slice(left.object.start, left.object.end)}.addEventListener('${event}', `;
        return [
          { start: node.start, end: right.start, text: head },
          { start: right.end, end: node.end, text: ')' },
        ];
      }),
    ),
};
