import { lookup } from 'mrmime';
import type { Work } from '../../course/work.ts';
import { stampLines } from './line-attribute.ts';
import type { Serve } from './stage.ts';

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
