/** What a URL written in a page or a stylesheet points at. */
export type Target =
  /** A file of the site; `query` and `hash` keep their `?` and `#`, or are empty. */
  | { kind: 'file'; file: string; query: string; hash: string }
  /** An anchor of the same page, with its `#`. */
  | { kind: 'anchor'; hash: string }
  /** Nothing to rewrite: empty, `?query`, `mailto:`, `tel:`, `data:`. */
  | { kind: 'keep' }
  | { kind: 'dead-link' | 'external' | 'script' };

/**
 * Finds the file of the site behind a URL. Root-relative and relative URLs are understood, a folder stands for its
 * `index.html`, and `.html` may be left out.
 *
 * ```ts
 * resolveUrl('/lecons/html-03#plan', 'index.html', files) // { kind: 'file', file: 'lecons/html-03.html', hash: '#plan', … }
 * resolveUrl('https://mdn.io', 'index.html', files)       // { kind: 'external' }
 * ```
 *
 * @param from path of the file that holds the URL, from the root of the site
 * @param files every path of the site
 */
export function resolveUrl(url: string, from: string, files: ReadonlySet<string>): Target {
  const address = url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme) return { kind: schemeKind(scheme) };
  if (/^[/\\]{2}/.test(address)) return { kind: 'external' };
  if (address.startsWith('#')) return { kind: 'anchor', hash: address };
  if (address === '' || address.startsWith('?')) return { kind: 'keep' };
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const file = findFile(absolutePath(path, from), files);
  return file === undefined ? { kind: 'dead-link' } : { kind: 'file', file, query, hash };
}

/**
 * The URL that leads from one file of the site to another, each segment percent-encoded.
 *
 * ```ts
 * relativeUrl('lecons/html-03.html', 'images/100% été.png') // '../images/100%25%20%C3%A9t%C3%A9.png'
 * ```
 */
export function relativeUrl(from: string, to: string): string {
  const up = from.split('/').slice(0, -1);
  const down = to.split('/');
  while (up.length > 0 && down.length > 1 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return [...up.map(() => '..'), ...down.map(encodeURIComponent)].join('/');
}

/**
 * The relative path from a page to the root of the site: `.`, `..`, `../..`.
 *
 * ```ts
 * rootOf('modules/01-html.html') // '..'
 * ```
 */
export function rootOf(page: string): string {
  const depth = page.split('/').length - 1;
  return depth === 0 ? '.' : Array.from({ length: depth }, () => '..').join('/');
}

function schemeKind(scheme: string): 'keep' | 'script' | 'external' {
  if (['mailto', 'tel', 'data', 'blob', 'about'].includes(scheme)) return 'keep';
  return scheme === 'javascript' ? 'script' : 'external';
}

/** Decoded path from the root, a final `/` kept; undefined when it climbs out of the site or is badly encoded. */
function absolutePath(path: string, from: string): string | undefined {
  const out = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const segments = path.split('/');
  for (const segment of segments) {
    if (segment === '..' && out.pop() === undefined) return undefined;
    if (segment === '..' || segment === '.' || segment === '') continue;
    const name = decode(segment);
    if (name === undefined) return undefined;
    out.push(name);
  }
  const folder = out.length > 0 && ['', '.', '..'].includes(segments.at(-1) ?? '');
  return out.join('/') + (folder ? '/' : '');
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function findFile(path: string | undefined, files: ReadonlySet<string>): string | undefined {
  if (path === undefined) return undefined;
  const bare = path.replace(/\/$/, '');
  const candidates = [path, bare && `${bare}.html`, bare ? `${bare}/index.html` : 'index.html'];
  return candidates.find((candidate) => files.has(candidate));
}
