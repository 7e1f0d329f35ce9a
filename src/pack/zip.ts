import { crc32 } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  /** With `/`. */
  path: string;
  /** May be started on Linux and macOS. */
  executable?: boolean;
  read(): Promise<Uint8Array>;
}

/** 1 January 1980, midnight: the first that the format knows. Nobody's clock is in an archive. */
const DATE = 0x0021;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const MAX_BYTES = 0xffff_ffff;
const MAX_ENTRIES = 0xffff;

/**
 * A zip archive, piece by piece, in the order of the paths. Nothing is compressed: the same files give the same bytes on
 * every machine and with every version of zlib, and whoever inspects the archive sees the files in it as they are.
 *
 * The format: PKWARE's APPNOTE 6.3.10, without zip64.
 *
 * @throws RangeError beyond 4 GB or 65 535 files
 */
export async function* zipChunks(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  if (entries.length > MAX_ENTRIES) throw new RangeError(`zip: ${entries.length} files`);
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = await entry.read();
    const name = Buffer.from(entry.path);
    const facts = factsOf(bytes, name);
    directory.push(centralHeader(facts, entry.executable === true, offset), name);
    const header = localHeader(facts);
    yield* [header, name, Buffer.from(bytes)];
    offset += header.length + name.length + bytes.length;
    if (offset > MAX_BYTES) throw new RangeError(`zip: more than ${MAX_BYTES} bytes`);
  }
  const central = Buffer.concat(directory);
  yield* [central, endOf(entries.length, central.length, offset)];
}

/** What both headers of a file say alike: version, flags, method, time, date, checksum, sizes, length of the name. */
function factsOf(bytes: Uint8Array, name: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(UTF8, 2);
  facts.writeUInt16LE(DATE, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function localHeader(facts: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  facts.copy(header, 4);
  return header;
}

function centralHeader(facts: Buffer, executable: boolean, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  // Made on Unix, so that what may be started still may once it is out.
  header.writeUInt16LE((3 << 8) | 20, 4);
  facts.copy(header, 6);
  header.writeUInt32LE(((executable ? 0o100755 : 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
