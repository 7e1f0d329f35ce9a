import { loadScript } from './load-script.ts';
import { PACKED_CHARSET, unpackText } from './search-bridge.ts';

/** Runs a classic script; rejects when there is no such file. */
export type LoadScript = (url: string) => Promise<void>;

/** Bytes of a piece of the index, out of their gzip. Rejects when it cannot be read. */
export type ReadPiece = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Reads the index from classic scripts, the only files a page may read over file://. A piece is loaded when it is asked
 * for, once; a failure is not kept, so that the next question tries again.
 *
 * @param folder URL of the folder of the index, without a final `/`
 */
export function openPieces(folder: string, load: LoadScript): ReadPiece {
  const given = new Map<string, string>();
  const read = new Map<string, ReturnType<ReadPiece>>();
  globalThis.envolSearch = { give: (name, packed) => void given.set(name, packed) };
  const readOnce: ReadPiece = async (name) => {
    await load(`${folder}/${name}.js`);
    const packed = given.get(name);
    given.delete(name);
    if (packed === undefined) throw new Error(`No piece ${name}`);
    return gunzip(unpackText(packed));
  };
  return (name) => {
    const reading = read.get(name) ?? readOnce(name);
    read.set(name, reading);
    reading.catch(() => read.delete(name));
    return reading;
  };
}

/** A piece holds bytes, not text. */
export const loadPiece: LoadScript = (url) => loadScript(url, PACKED_CHARSET);

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
