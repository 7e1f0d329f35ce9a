/** What the index of Pagefind is made of: whole numbers, texts, lists. */
export type Cbor = number | string | Cbor[];

/** Reads one value. @throws where there is anything else in the bytes */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let place = 0;
  const value = next();
  if (place !== data.length) throw new Error('CBOR: more than one value');
  return value;

  function next(): Cbor {
    const head = byte();
    const count = argument(head & 31);
    switch (head >> 5) {
      case 0:
        return count;
      case 1:
        return -1 - count;
      case 3:
        place += count;
        return data.toString('utf8', place - count, place);
      case 4:
        return Array.from({ length: count }, next);
      default:
        throw new Error(`CBOR: type ${head >> 5} is not read here`);
    }
  }

  function argument(size: number): number {
    if (size < 24) return size;
    if (size === 24) return byte();
    const bytes = { 25: 2, 26: 4 }[size];
    if (!bytes) throw new Error(`CBOR: size ${size} is not read here`);
    place += bytes;
    return data.readUIntBE(place - bytes, bytes);
  }

  function byte(): number {
    const read = data[place];
    if (read === undefined) throw new Error('CBOR: the bytes end too early');
    place += 1;
    return read;
  }
}

/** What is to be written: a part of it may be encoded already. */
export type ToEncode = Cbor | Uint8Array | readonly ToEncode[];

/** The same value in as few bytes as can be. */
export function encodeCbor(value: ToEncode): Uint8Array {
  let out = Buffer.allocUnsafe(256);
  let place = 0;
  write(value);
  return out.subarray(0, place);

  function write(one: ToEncode): void {
    if (typeof one === 'number') {
      if (one < 0) head(1, -1 - one);
      else head(0, one);
    } else if (typeof one === 'string') {
      const length = Buffer.byteLength(one);
      head(3, length);
      makeRoom(length);
      place += out.write(one, place);
    } else if (one instanceof Uint8Array) {
      makeRoom(one.length);
      out.set(one, place);
      place += one.length;
    } else {
      head(4, one.length);
      for (const item of one) write(item);
    }
  }

  function head(type: number, count: number): void {
    makeRoom(5);
    const size = count < 24 ? 0 : count < 256 ? 1 : count < 65_536 ? 2 : 4;
    out[place] = (type << 5) | { 0: count, 1: 24, 2: 25, 4: 26 }[size];
    if (size > 0) out.writeUIntBE(count, place + 1, size);
    place += 1 + size;
  }

  function makeRoom(bytes: number): void {
    if (place + bytes > out.length) out = Buffer.concat([out], 2 * (place + bytes));
  }
}
