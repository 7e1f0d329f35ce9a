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
    const head = data.readUInt8(place);
    place += 1;
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
    const bytes = { 24: 1, 25: 2, 26: 4 }[size];
    if (!bytes) throw new Error(`CBOR: size ${size} is not read here`);
    place += bytes;
    return data.readUIntBE(place - bytes, bytes);
  }
}

/** The same value in as few bytes as can be. */
export function encodeCbor(value: Cbor): Uint8Array {
  const parts: Uint8Array[] = [];
  write(value);
  return Buffer.concat(parts);

  function write(one: Cbor): void {
    if (typeof one === 'number') {
      parts.push(one < 0 ? head(1, -1 - one) : head(0, one));
    } else if (typeof one === 'string') {
      const text = Buffer.from(one);
      parts.push(head(3, text.length), text);
    } else {
      parts.push(head(4, one.length));
      for (const item of one) write(item);
    }
  }
}

function head(type: number, count: number): Uint8Array {
  const first = type << 5;
  if (count < 24) return Uint8Array.of(first | count);
  const size = count < 256 ? 1 : count < 65_536 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8(first | { 1: 24, 2: 25, 4: 26 }[size as 1 | 2 | 4]);
  bytes.writeUIntBE(count, 1, size);
  return bytes;
}
