/** A replacement in a text, by offsets in UTF-16 units; `start === end` inserts. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text with its edits applied; every other character stays as it was. An edit that begins inside an earlier one
 * is dropped: what is replaced as a whole needs no change in its parts.
 *
 * ```ts
 * applyEdits('<a href="/x">', [{ start: 9, end: 11, text: '../x' }]) // '<a href="../x">'
 * ```
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let done = 0;
  let out = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) continue;
    out += source.slice(done, start) + text;
    done = end;
  }
  return out + source.slice(done);
}
