import { chunkName } from './chunk-name.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A classic script of the search folder. */
export interface SearchScript {
  /** File name. */
  name: string;
  /** What to write, byte by byte: it is not UTF-8. */
  code: Uint8Array;
}

/**
 * The index that Pagefind made, as classic scripts: one for each piece that a search reads. Pagefind's own scripts and
 * interface are left out.
 */
export function searchScripts(files: readonly IndexFile[]): SearchScript[] {
  return files.flatMap(({ path, content }) => {
    const name = chunkName(path);
    return name === undefined ? [] : [chunkScript(name, content)];
  });
}

/**
 * A script that hands over bytes. The page reads it as `PACKED_CHARSET`: a byte of data is a byte of the file, but for
 * the four that a string cannot hold.
 *
 * ```ts
 * chunkScript('meta', bytes)  // meta.js: envolSearch.give("meta","…");
 * ```
 */
export function chunkScript(name: string, content: Uint8Array): SearchScript {
  const text = Buffer.from(content)
    .toString('latin1')
    .replace(/["\\\r\n]/g, (char) => ESCAPES[char] ?? char);
  const code = `envolSearch.give(${JSON.stringify(name)},"${text}");\n`;
  return { name: `${name}.js`, code: Buffer.from(code, 'latin1') };
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\r': '\\r', '\n': '\\n' };
