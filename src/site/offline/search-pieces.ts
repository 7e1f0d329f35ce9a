import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

/** Of a piece of the index, out of its gzip, bytes: Pagefind 1.6 makes pieces of 60 kB, of which a word needs little. */
const MOST_BYTES = 20_000;

/** Part of what Pagefind keeps of the whole index: the third of its values tells which piece holds which words. */
type Meta = [version: string, pages: Cbor, pieces: [first: string, last: string, hash: string][], ...rest: Cbor[]];

/** Of a piece of the index: its first and its last word, and what it holds, out of its gzip and without its signature. */
export interface Piece {
  first: string;
  last: string;
  content: Uint8Array;
}

/**
 * The same index in smaller pieces, and what tells which of them holds a word: a search reads fewer bytes from the share.
 *
 * @param meta content of the `.pf_meta` file, out of its gzip and without its signature
 * @param pieces by hash, what each of them holds
 */
export function smallerPieces(
  meta: Uint8Array,
  pieces: ReadonlyMap<string, Uint8Array>,
  most = MOST_BYTES,
): { meta: Uint8Array; pieces: ReadonlyMap<string, Piece> } {
  const [version, pages, known, ...rest] = decodeCbor(meta) as unknown as Meta;
  const smaller = new Map<string, Piece>();
  const ranges = known.flatMap(([first, last, hash]) => {
    const parts = partsOf(pieces.get(hash), most);
    return parts.map((part, rank) => {
      const own = parts.length === 1 ? hash : `${hash}${rank}`;
      smaller.set(own, part);
      // Pagefind cuts the words at both ends of a piece to what tells them from their neighbours: those stay.
      const isLast = rank === parts.length - 1;
      return [rank === 0 ? first : part.first, isLast ? last : part.last, own] as const;
    });
  });
  return { meta: encodeCbor([version, pages, ranges, ...rest]), pieces: smaller };
}

/** A list with one value: the words, in their order, each a list that begins with itself. @throws where there is no piece */
function partsOf(content: Uint8Array | undefined, most: number): Piece[] {
  if (!content) throw new Error('Pagefind names a piece of its index that it did not give');
  const [words] = decodeCbor(content) as unknown as [[word: string, ...places: Cbor[]][]];
  const groups: { words: typeof words; bytes: Uint8Array[]; room: number }[] = [];
  for (const word of words) {
    const bytes = encodeCbor(word);
    let group = groups.at(-1);
    if (!group || bytes.length > group.room) {
      group = { words: [], bytes: [], room: most };
      groups.push(group);
    }
    group.words.push(word);
    group.bytes.push(bytes);
    group.room -= bytes.length;
  }
  return groups.map(({ words, bytes }) => ({
    first: words[0]?.[0] ?? '',
    last: words.at(-1)?.[0] ?? '',
    content: encodeCbor([bytes]),
  }));
}
