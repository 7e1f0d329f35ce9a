/**
 * A text without the paths that tell who or where someone is.
 *
 * ```ts
 * anonymous('/home/lea/cours : ENOENT', { '/home/lea': '(dossier personnel)' })  // '(dossier personnel)/cours : ENOENT'
 * ```
 *
 * @param names path or name of a person → what stands for it
 */
export function anonymous(text: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .filter(([name]) => name.length > 1)
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([name, label]) => spellings(name).map((spelling) => [spelling, label] as const))
    .reduce((left, [spelling, label]) => replaceAll(left, spelling, label), text);
}

/** As a path, as an address, inside a text of JSON. */
function spellings(name: string): string[] {
  const slashes = name.replaceAll('\\', '/');
  return [...new Set([name.replaceAll('\\', '\\\\'), name, slashes, encodeURI(slashes)])];
}

/** Windows does not tell upper case from lower case. */
function replaceAll(text: string, name: string, label: string): string {
  const parts = text.toLowerCase().split(name.toLowerCase());
  let at = 0;
  const kept = parts.map(({ length }) => {
    const part = text.slice(at, at + length);
    at += length + name.length;
    return part;
  });
  return kept.join(label);
}
