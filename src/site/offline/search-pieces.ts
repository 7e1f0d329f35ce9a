import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

/** Of a piece of the index, out of its gzip, bytes: Pagefind 1.6 makes pieces of 60 kB, of which a word needs little. */
const MOST_BYTES = 20_000;

/** Part of what Pagefind keeps of the whole index: the third of its values tells which piece holds which words. */
type Meta = [version: string, pages: Cbor, pieces: [first: string, last: string, hash: string][], ...rest: Cbor[]];

/** Hash of a piece of the index → what it holds, out of its gzip and without its signature. */
export type Pieces = ReadonlyMap<string, Uint8Array>;

/**
 * The same index in smaller pieces, and what tells which of them holds a word: a search reads fewer bytes from the share.
 *
 * @param meta content of the `.pf_meta` file, out of its gzip and without its signature
 */
export function smallerPieces(
  meta: Uint8Array,
  pieces: Pieces,
  most = MOST_BYTES,
): { meta: Uint8Array; pieces: Pieces } {
  const [version, pages, known, ...rest] = decodeCbor(meta) as unknown as Meta;
  const smaller = new Map<string, Uint8Array>();
  const ranges = known.flatMap(([first, last, hash]) => {
    const parts = partsOf(pieces.get(hash), most);
    return parts.map((part, rank) => {
      const own = parts.length === 1 ? hash : `${hash}${rank}`;
      smaller.set(own, part.content);
      // Pagefind cuts the words at both ends of a piece to what tells them from their neighbours: those stay.
      const isLast = rank === parts.length - 1;
      return [rank === 0 ? first : part.first, isLast ? last : part.last, own] as const;
    });
  });
  return { meta: encodeCbor([version, pages, ranges, ...rest] as unknown as Cbor), pieces: smaller };
}

interface Part {
  first: string;
  last: string;
  content: Uint8Array;
}

/** A list with one value: the words, in their order, each a list that begins with itself. @throws where there is no piece */
function partsOf(content: Uint8Array | undefined, most: number): Part[] {
  if (!content) throw new Error('Pagefind names a piece of its index that it did not give');
  const [words] = decodeCbor(content) as unknown as [[word: string, ...places: Cbor[]][]];
  const groups: (typeof words)[] = [];
  let room = 0;
  for (const word of words) {
    const size = encodeCbor(word).length;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(word);
    room -= size;
  }
  return groups.map((group) => ({
    first: group[0]?.[0] ?? '',
    last: group.at(-1)?.[0] ?? '',
    content: encodeCbor([group]),
  }));
}
