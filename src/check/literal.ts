/**
 * A value as a script writes it; what JSON has no words for too.
 *
 * ```ts
 * literal([1, undefined, { nom: 'Zoé' }])  // '[1,undefined,{"nom":"Zoé"}]'
 * ```
 *
 * @throws TypeError for what cannot be copied
 */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${literal(item)}`);
    return `{${entries.join(',')}}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('a function cannot be copied');
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'number' || value === undefined) return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  return JSON.stringify(value);
}
