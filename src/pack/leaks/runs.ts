/** Fewer letters and figures say nothing: `</li></ul></nav>` is in every page. */
const SHORTEST = 24;
/** Bits of the filter that most of a text is refused by. */
const FILTER_BITS = 22;

/**
 * A text by its letters and figures alone, in lower case: however it is laid out, marked up or quoted, it reads the same.
 *
 * ```ts
 * fold('<h1>Le  plan</h1>')  // 'h1leplanh1'
 * ```
 */
export function fold(text: string): string {
  return textOf(foldCodes(text));
}

/** The same, as UTF-16 codes: whole books are folded here. */
function foldCodes(text: string): Uint16Array {
  const codes = codesOf(text);
  let length = 0;
  for (const code of codes) {
    let small = FOLDED[code] ?? 0;
    if (small === UNKNOWN) small = FOLDED[code] = foldSign(String.fromCharCode(code));
    if (small !== 0) codes[length++] = small;
  }
  return codes.subarray(0, length);
}

/** The UTF-16 codes of a text: reading them one by one from a long string takes five times as long. */
export function codesOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Code of a sign → code of its small letter; 0: neither letter nor figure. Filled as signs are met. */
const UNKNOWN = 0xffff;
const FOLDED = new Uint16Array(0x10000).fill(UNKNOWN);

function foldSign(sign: string): number {
  return /[\p{L}\p{N}]/u.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
}

function textOf(codes: Uint16Array): string {
  return Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le');
}

/** Three lines that follow each other, blank lines aside: folded, with the line where they begin. */
export function runsOf(text: string): { folded: string; line: number }[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line, line: index + 1 }));
  const said = lines.filter((line) => line.text.trim() !== '');
  return said
    .slice(0, -2)
    .map(({ line }, index) => ({
      folded: fold(
        said
          .slice(index, index + 3)
          .map((one) => one.text)
          .join('\n'),
      ),
      line,
    }))
    .filter(({ folded }) => folded.length >= SHORTEST);
}

/**
 * A search of many runs at once, in time that follows the text alone (Rabin and Karp, 1987: a hash rolls over the text,
 * and only where it is that of the beginning of a run is the text compared).
 *
 * @param runs folded, each of 24 signs at least; shorter ones are not looked for
 * @returns what gives the runs that a text holds
 */
export function runFinder(runs: Iterable<string>): (text: string) => string[] {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  const byHash = new Map<number, string[]>();
  for (const run of new Set(runs)) {
    if (run.length < SHORTEST) continue;
    const hash = hashOf(foldCodes(run));
    const bit = hash >>> (32 - FILTER_BITS);
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    byHash.set(hash, [...(byHash.get(hash) ?? []), run]);
  }
  return (text) => {
    const folded = foldCodes(text);
    const found = new Set<string>();
    let hash = hashOf(folded);
    for (let end = SHORTEST; end <= folded.length; end += 1) {
      const bit = hash >>> (32 - FILTER_BITS);
      if ((filter[bit >> 3] ?? 0) & (1 << (bit & 7)))
        for (const run of byHash.get(hash) ?? []) if (startsWith(folded, end - SHORTEST, run)) found.add(run);
      const leaving = Math.imul(folded[end - SHORTEST] ?? 0, HIGHEST);
      hash = (Math.imul(hash - leaving, BASE) + (folded[end] ?? 0)) >>> 0;
    }
    return [...found];
  };
}

const BASE = 0x01000193;
const HIGHEST = Array.from({ length: SHORTEST - 1 }).reduce((power: number) => Math.imul(power, BASE), 1);

/** Of the first signs. */
function hashOf(codes: Uint16Array): number {
  let hash = 0;
  for (let index = 0; index < SHORTEST; index += 1) hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) >>> 0;
  return hash;
}

function startsWith(codes: Uint16Array, at: number, run: string): boolean {
  return textOf(codes.subarray(at, at + run.length)) === run;
}
