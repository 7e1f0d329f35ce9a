import { lookup } from 'mrmime';
import type { Work } from '../../course/work.ts';
import { tokenize } from '../source/source-html.ts';
import type { Serve } from './stage.ts';

/** Holds the line of each start tag in the served pages; drawn anew in each process, so that no work can name it. */
export const LINE_ATTRIBUTE = `data-l${Math.random().toString(36).slice(2, 10)}`;

/**
 * Answers requests from the files of a work. Each start tag of a page carries the line where it is written,
 * so that a failure can point at it even after a script has moved things.
 */
export function serveWork(work: Work): Serve {
  return (path) => {
    const bytes = work.get(path);
    if (!bytes) return undefined;
    const type = lookup(path) ?? 'application/octet-stream';
    if (type !== 'text/html') return { body: bytes, contentType: type };
    return {
      body: stampLines(new TextDecoder().decode(bytes)),
      contentType: 'text/html; charset=utf-8',
    };
  };
}

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
