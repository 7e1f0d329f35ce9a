/**
 * The address of a folder from what a person gives: an address of the browser, or a path of the file manager.
 *
 * ```ts
 * folderAddress('C:\\Users\\Zoé\\atelier')                      // file:///C:/Users/Zo%C3%A9/atelier/
 * folderAddress('\\\\serveur\\zoe\\atelier')                    // file://serveur/zoe/atelier/
 * folderAddress('file:///home/zoe/atelier/ouvrir-le-cours.html') // file:///home/zoe/atelier/
 * ```
 *
 * @returns with a final `/`; undefined where it is no place of this computer or of a file share
 */
export function folderAddress(text: string): string | undefined {
  const given = text.trim().replace(/^"(.*)"$/, '$1');
  const address = /^file:/i.test(given) ? given : addressOfPath(given);
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'file:') return undefined;
  url.hash = '';
  url.search = '';
  // One spelling for each folder: it is what a record is kept under.
  url.pathname = encode(decode(url.pathname.replace(/[^/]*\.html?$/i, '').replace(/\/*$/, '/')));
  return url.href;
}

function addressOfPath(path: string): string | undefined {
  const encoded = encode(path.replaceAll('\\', '/'));
  if (/^[a-z]:[\\/]/i.test(path)) return `file:///${encoded}`;
  if (/^\\\\[^\\]/.test(path)) return `file:${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : undefined;
}

/**
 * A folder as the file manager and the editor name it.
 *
 * ```ts
 * folderPath('file:///C:/Users/Zo%C3%A9/atelier/') // C:\Users\Zoé\atelier
 * folderPath('file://serveur/zoe/atelier/')       // \\serveur\zoe\atelier
 * ```
 */
export function folderPath(address: string): string {
  const { host, pathname } = new URL(address);
  const path = decode(pathname).replace(/(?<=[^:])\/$/, '');
  if (host) return `\\\\${host}${path.replaceAll('/', '\\')}`;
  return /^\/[a-z]:/i.test(path) ? path.slice(1).replaceAll('/', '\\') : path;
}

const encode = (path: string) => encodeURI(path).replace(/[?#]/g, encodeURIComponent);

/** A path may hold a `%` of its own. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
