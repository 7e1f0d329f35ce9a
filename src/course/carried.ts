/** In the checker of a workspace: the SHA-256 of each of its files, in the form that `sha256sum -c` reads. */
export const CARRIED_FILE = 'empreintes.txt';

/** `writeCarried({ 'a/b.js': '9f86…' })` → `9f86…  a/b.js\n`, sorted by path. */
export function writeCarried(digests: Readonly<Record<string, string>>): string {
  const lines = Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([path, digest]) => `${digest}  ${path}\n`).join('');
}

/** `readCarried('9f86…  a/b.js\n')` → `[['a/b.js', '9f86…']]`. */
export function readCarried(text: string): [path: string, digest: string][] {
  return [...text.matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gm)].map(([, digest = '', path = '']) => [path, digest]);
}
