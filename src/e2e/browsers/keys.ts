import type { Key, Modifier } from './visitor.ts';

/**
 * The modifiers to hold, and the key to press.
 *
 * ```ts
 * chord('Shift+Tab')  // { modifiers: ['Shift'], key: 'Tab' }
 * chord('Control++')  // { modifiers: ['Control'], key: '+' }
 * ```
 */
export function chord(keys: Key): { modifiers: Modifier[]; key: string } {
  const modifiers: Modifier[] = [];
  let key: string = keys;
  for (;;) {
    const modifier = (['Shift', 'Control', 'Alt'] as const).find((name) => key.startsWith(`${name}+`));
    if (!modifier) return { modifiers, key };
    modifiers.push(modifier);
    key = key.slice(modifier.length + 1);
  }
}
