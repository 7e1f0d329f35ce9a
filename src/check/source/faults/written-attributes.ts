/** An attribute as it is written in its tag. */
export interface WrittenAttribute {
  /** As written: `Class`. */
  name: string;
  /** As written, without its quotation marks; `undefined` without a value. */
  value: string | undefined;
  quoted: boolean;
  /** From the start of the tag, in UTF-16 units. */
  offset: number;
}

/** A tag longer than this has swallowed what follows it. */
const LONGEST = 3000;

/**
 * What stands in a start tag, repeated attributes included.
 *
 * ```ts
 * writtenAttributes('<a href=x CLASS="b">')
 * // [{ name: 'href', value: 'x', quoted: false, offset: 3 }, { name: 'CLASS', value: 'b', quoted: true, offset: 10 }]
 * ```
 */
export function writtenAttributes(tag: string): WrittenAttribute[] {
  if (tag.length > LONGEST) return [];
  const start = /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0;
  const inner = tag.slice(start).replace(/\/?>$/, '');
  const matches = inner.matchAll(/([^\s/=][^\s/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]*)))?/g);
  return [...matches].map(({ 1: name = '', 2: double, 3: single, 4: bare, index }) => ({
    name,
    value: double ?? single ?? bare,
    quoted: double !== undefined || single !== undefined,
    offset: start + index,
  }));
}
