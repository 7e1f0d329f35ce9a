const [DEEPEST, MOST, LONGEST] = [3, 50, 10_000];

/**
 * What `console.log` shows: texts as they are, then values as they are written in code.
 *
 * ```ts
 * valuesText(['total', 3, ['a', { b: null }]])   // 'total 3 ["a", { b: null }]'
 * ```
 */
export function valuesText(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === 'string' ? value : valueText(value, 0))).join(' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function valueText(value: unknown, depth: number): string {
  try {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value === 'function') return `function ${value.name}()`;
    if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
    return objectText(value, depth);
  } catch {
    return '?';
  }
}

function objectText(value: object, depth: number): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return value.toLocaleString('fr-FR');
  if (value instanceof RegExp) return String(value);
  if (value instanceof Element) return (value.cloneNode(false) as Element).outerHTML.replace(/<\/[^>]*>$/, '');
  if (value instanceof Node) return value.nodeName;
  const isList =
    Array.isArray(value) || value instanceof NodeList || value instanceof HTMLCollection || value instanceof Set;
  if (depth >= DEEPEST) return isList ? '[…]' : '{…}';
  const rest = (count: number) => (count > MOST ? ['…'] : []);
  if (isList) {
    const all = Array.from(value as Iterable<unknown>);
    return `[${[...all.slice(0, MOST).map((one) => valueText(one, depth + 1)), ...rest(all.length)].join(', ')}]`;
  }
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const pairs = entries.slice(0, MOST).map(([key, one]) => `${String(key)}: ${valueText(one, depth + 1)}`);
  return pairs.length === 0 ? '{}' : `{ ${[...pairs, ...rest(entries.length)].join(', ')} }`;
}
