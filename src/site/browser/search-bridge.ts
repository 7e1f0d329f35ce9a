/** The one global that the scripts of `recherche/` know: each piece of the index is a script that calls `give`. */
export interface SearchBridge {
  /** @param packed what {@link packText} gave */
  give(name: string, packed: string): void;
}

declare global {
  var envolSearch: SearchBridge | undefined;
}

/** The folder of the index, from the root of the site. */
export const SEARCH_FOLDER = 'recherche';

/**
 * How the scripts of the index are written: one byte for each byte of data, where base64 needs four for three. The page
 * asks for this encoding; bytes from 128 on come as U+F780 to U+F7FF.
 */
export const PACKED_CHARSET = 'x-user-defined';

/** `unpackText('\uF7FFa')` → bytes 255, 97. */
export function unpackText(packed: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(packed, (char) => char.charCodeAt(0) & 255);
}

/** Names of the pieces, without `.js`. `piece.index('fr_71d4e2a')` → `i-71d4e2a`: Pagefind names each by its content. */
export const piece = {
  meta: 'meta',
  engine: 'wasm',
  words: 'mots',
  names: 'noms',
  ranges: 'plages',
  index: (hash: string) => `i-${bare(hash)}`,
  filter: (hash: string) => `s-${bare(hash)}`,
  page: (hash: string) => `f-${bare(hash)}`,
};

function bare(hash: string): string {
  return hash.replace(/^fr_/, '').toLowerCase();
}
