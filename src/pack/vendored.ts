import type { Work } from '../course/work.ts';

/**
 * Modules under names in lower case, as everything in an edition is; they ask for each other by these names.
 *
 * ```ts
 * inLowerCase({ 'lib/coreBundle.js': "require('./utilsBundle')" })  // { 'lib/corebundle.js': "require('./utilsbundle')" }
 * ```
 *
 * @throws where two names would be the same
 */
export function inLowerCase(files: Work): Work {
  const renamed = new Map([...files].map(([path, bytes]) => [path.toLowerCase(), rename(path, bytes)]));
  if (renamed.size !== files.size) throw new Error('two file names are equal but for case');
  return renamed;
}

/** `require("./coreBundle")`, and the paths in the `exports` of a `package.json`. */
function rename(path: string, bytes: Uint8Array): Uint8Array {
  const pattern = path.endsWith('.js')
    ? /(?<=\brequire\((["']))(?:\.{1,2}|playwright-core)\/[\w./-]+(?=\1\))/g
    : path.endsWith('package.json')
      ? /(?<=")\.\/[\w./-]+(?=")/g
      : undefined;
  if (!pattern) return bytes;
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(pattern, (name) => name.toLowerCase()));
}
