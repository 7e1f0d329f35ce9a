/** A value as the DevTools protocol copies it, as WebDriver BiDi does. */
export interface DeepValue {
  type: string;
  value?: unknown;
}

/**
 * A value of the page, copied.
 *
 * ```ts
 * copyOf({ type: 'array', value: [{ type: 'number', value: 'NaN' }, { type: 'undefined' }] })  // [NaN, undefined]
 * ```
 *
 * What cannot be copied, as an element or a promise, is a symbol of that name, which nothing equals.
 */
export function copyOf(deep: DeepValue | undefined): unknown {
  if (!deep) return undefined;
  const { type, value } = deep;
  switch (type) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number(value === '-0' ? -0 : value);
    case 'bigint':
      return BigInt(String(value));
    case 'date':
      return new Date(String(value));
    case 'function':
      return () => {};
    case 'array':
    case 'nodelist':
    case 'htmlcollection':
      return itemsOf(value).map(copyOf);
    case 'set':
      return new Set(itemsOf(value).map(copyOf));
    case 'map':
      return new Map(pairsOf(value));
    case 'object':
      return Object.fromEntries(pairsOf(value));
    default:
      return Symbol(type);
  }
}

function itemsOf(value: unknown): DeepValue[] {
  return Array.isArray(value) ? value : [];
}

/** Pairs of a name, or of a value, and a value. */
function pairsOf(value: unknown): [string, unknown][] {
  const pairs = Array.isArray(value) ? (value as [string | DeepValue, DeepValue][]) : [];
  return pairs.map(([key, item]) => [typeof key === 'string' ? key : (copyOf(key) as string), copyOf(item)]);
}
