import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The code of axe-core, 650 kB, as it is sent to a page; read when it is first asked for.
 *
 * @throws where the package is not there
 */
export function readAxe(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

let source: Promise<string> | undefined;
