import type { Piece, Place, WrittenWork } from './frame-protocol.ts';

/** The addresses that the files of a work have in the frame. */
export interface WorkAddresses {
  /** Pieces with the addresses in place. */
  text(pieces: readonly Piece[]): string;
  /** Where a stack says that the work was: its first line in one of the work's scripts. */
  placeIn(stack: string): Place | undefined;
}

/** Makes each address when it is first asked for; of two files that ask for each other, one gets none. */
export function addressesOf({ assets }: WrittenWork): WorkAddresses {
  const made = new Map<string, string>();
  const files = new Map<string, string>();
  const addressOf = (name: string): string => {
    const known = made.get(name);
    const asset = assets[name];
    if (known !== undefined || !asset) return known ?? '';
    made.set(name, '');
    const { bytes, pieces, type } = asset;
    const blob = bytes
      ? new Blob([bytes as BlobPart], { type })
      : new Blob([text(pieces)], { type: `${type};charset=utf-8` });
    const address = URL.createObjectURL(blob);
    made.set(name, address);
    files.set(address, asset.file);
    return address;
  };
  const text = (pieces: readonly Piece[]) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : addressOf(piece.asset))).join('');
  return {
    text,
    placeIn: (stack) => {
      for (const [, address = '', line] of stack.matchAll(/(blob:[^\s)]+?):(\d+)(?::\d+)?/g)) {
        const file = files.get(address);
        if (file) return { file, line: Number(line) };
      }
      return undefined;
    },
  };
}
