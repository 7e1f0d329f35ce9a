import { fileURLToPath } from 'node:url';

/**
 * Where the course is, as `cours.js` of a workspace tells it.
 *
 * ```ts
 * coursePlace(Buffer.from('window.ENVOL_COURS = "S:\\\\envol";'))  // 'S:\\envol'
 * ```
 *
 * @param bytes UTF-8, or UTF-16 as `installer.cmd` writes it
 * @returns a path of this system; `undefined` where there is none in it
 */
export function coursePlace(bytes: Uint8Array): string | undefined {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  const [, written] = /ENVOL_COURS\s*=\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  if (!written) return undefined;
  try {
    const place = JSON.parse(written) as string;
    return /^file:/i.test(place) ? fileURLToPath(place) : place;
  } catch {
    return undefined;
  }
}
