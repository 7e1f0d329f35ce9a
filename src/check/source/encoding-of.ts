import type { Encoding } from '../vocabulary.ts';

/**
 * How a text is written down. Letters without accents are the same in UTF-8 and Windows-1252: they are UTF-8.
 *
 * ```ts
 * encodingOf(bytes of 'Été' saved as « ANSI »)  // 'windows-1252'
 * ```
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  if (bytes.includes(0)) return 'binary';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'windows-1252';
  }
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8-bom' : 'utf-8';
}
