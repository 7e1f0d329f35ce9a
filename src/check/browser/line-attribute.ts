import { tokenize } from '../source/source-html.ts';

/** Holds the line of each start tag in the pages that are opened; drawn anew each time, so that no work can name it. */
export const LINE_ATTRIBUTE = `data-l${Math.random().toString(36).slice(2, 10)}`;

/**
 * ```ts
 * stampLines('<p>a\n<em>b', 'data-l')  // '<p data-l="1">a\n<em data-l="2">b'
 * ```
 */
export function stampLines(html: string, attribute = LINE_ATTRIBUTE): string {
  let result = '';
  let from = 0;
  for (const token of tokenize(html)) {
    if (token.kind !== 'start') continue;
    const afterName = token.start + 1 + token.name.length;
    result += `${html.slice(from, afterName)} ${attribute}="${token.line}"`;
    from = afterName;
  }
  return result + html.slice(from);
}
