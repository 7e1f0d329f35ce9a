import type { DeepValue } from '../browser/copy-of.ts';

/** Deeper, a copy is cut; so deep does a driven browser copy too. */
const MAX_DEPTH = 10;

/**
 * A value of the page as the DevTools protocol would copy it: `[NaN]` → `{ type: 'array', value: [{ type: 'number',
 * value: 'NaN' }] }`. `copyOf` makes it a value again.
 */
export function deepOf(value: unknown, depth = MAX_DEPTH): DeepValue {
  if (value === null) return { type: 'null' };
  if (typeof value === 'string' || typeof value === 'boolean') return { type: typeof value, value };
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return { type: 'number', value: '-0' };
    return { type: 'number', value: Number.isFinite(value) ? value : String(value) };
  }
  if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
  if (typeof value !== 'object') return { type: typeof value };
  const inside = (item: unknown) => deepOf(item, depth - 1);
  const kind = kindOf(value);
  if (kind === 'date') return { type: kind, value: String(value) };
  if (depth === 0) return { type: kind };
  if (/^(array|set|nodelist|htmlcollection)$/.test(kind))
    return { type: kind, value: Array.from(value as Iterable<unknown>, inside) };
  if (kind === 'map')
    return {
      type: kind,
      value: [...(value as Map<unknown, unknown>)].map(([key, item]) => [
        typeof key === 'string' ? key : inside(key),
        inside(item),
      ]),
    };
  if (kind === 'object') return { type: kind, value: Object.entries(value).map(([key, item]) => [key, inside(item)]) };
  return { type: kind };
}

/** What is not copied as a list or as an object of its own. */
const KINDS = /^(array|set|map|nodelist|htmlcollection|date|regexp|promise|error|window|weakmap|weakset|proxy)$/;

function kindOf(value: object): string {
  if (Array.isArray(value)) return 'array';
  if (value instanceof Node) return 'node';
  if (value instanceof Error) return 'error';
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1).toLowerCase();
  return KINDS.test(name) ? name : 'object';
}
