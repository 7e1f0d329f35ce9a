/**
 * A `srcset` with each of its URLs replaced.
 *
 * ```ts
 * mapSrcset('/a.png 1x, /b.png 2x', (url) => `..${url}`) // '../a.png 1x, ../b.png 2x'
 * ```
 */
export function mapSrcset(srcset: string, replace: (url: string) => string): string {
  return srcset.replace(
    /([\s,]*)(\S*[^\s,])(\s+[^,]+)?/g,
    (_whole, gap: string, url: string, descriptor = '') => gap + replace(url) + descriptor,
  );
}
