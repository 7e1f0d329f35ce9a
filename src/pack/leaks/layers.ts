import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { codesOf } from './runs.ts';

/** What a file says once it is unpacked and decoded: bytes to recognize, texts to search. */
export interface Layers {
  /** The file, and every file packed in it. */
  bytes: Uint8Array[];
  /** As it is, without escapes, without tags: the same words may be found in several. */
  texts: string[];
}

/** A file in an archive in a file… */
const DEEPEST = 4;
const GZIP = '\x1f\x8b\x08';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Unpacks and decodes a file: zip, gzip (also in the string of a script), brotli, base64, escapes of JavaScript and JSON,
 * `%41`, entities; without tags, as code that is coloured is cut by them.
 */
export function layersOf(path: string, bytes: Uint8Array): Layers {
  const layers: Layers = { bytes: [], texts: [] };
  open(bytes, path, layers, 0);
  return layers;
}

function open(bytes: Uint8Array, path: string, layers: Layers, depth: number): void {
  layers.bytes.push(bytes);
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const next = (inner: Uint8Array | undefined, name = '') => {
    if (inner && depth < DEEPEST) open(inner, name, layers, depth + 1);
  };
  if (raw.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    for (const [name, inner] of unzip(raw)) next(inner, name);
    return;
  }
  if (path.endsWith('.br')) next(attempt(() => brotliDecompressSync(raw)));
  const latin1 = raw.toString('latin1');
  for (const inner of gzipped(latin1)) next(inner);
  for (const text of readings(raw.toString('utf8'))) {
    layers.texts.push(text);
    for (const inner of base64(text)) next(inner);
  }
}

/** A text as it is, then as whoever runs it or looks at it reads it. */
function readings(text: string): string[] {
  const plain = text.includes('\\') ? [text, withoutEscapes(text)] : [text];
  const whole = plain.flatMap((one) => (/%[0-9a-f]{2}/i.test(one) ? [one, withoutPercents(one)] : [one]));
  return whole.flatMap((one) => (/<[a-z/!]|&#?\w+;/i.test(one) ? [one, withoutTags(one)] : [one]));
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi, (_, long, four, two, one) => {
    const code = long ?? four ?? two;
    if (code !== undefined) return attempt(() => String.fromCodePoint(Number.parseInt(code, 16))) ?? ' ';
    return /[nrt]/.test(one) ? ' ' : one;
  });
}

function withoutPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => attempt(() => decodeURIComponent(run)) ?? run);
}

function withoutTags(text: string): string {
  const shown = text.replace(/<[a-z/!][^<>]*>/gi, '');
  return shown.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? entity;
    return attempt(() => String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))) ?? ' ';
  });
}

/** Each thing that gzip made, wherever it begins: a chunk of the search holds one in a string, byte by byte. */
function gzipped(latin1: string): Uint8Array[] {
  const found: Uint8Array[] = [];
  if (!latin1.includes(GZIP)) return found;
  const strings = latin1.includes('\\') ? [latin1, bytesOfString(latin1)] : [latin1];
  for (const text of strings) {
    for (let at = text.indexOf(GZIP); at !== -1; at = text.indexOf(GZIP, at + 1)) {
      const inner = attempt(() => gunzipSync(untilQuote(text, at)));
      if (inner) found.push(inner);
    }
  }
  return found;
}

/** `gunzip` refuses what follows: here `");` of the script. */
function untilQuote(text: string, from: number): Buffer {
  const end = text.lastIndexOf('"');
  return Buffer.from(text.slice(from, end > from ? end : undefined), 'latin1');
}

function bytesOfString(latin1: string): string {
  const codes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };
  return latin1.replace(/\\([\s\S])/g, (_, one: string) => codes[one] ?? one);
}

/** Signs of base64, enough of them to hide a line. */
const LONG_ENOUGH = 40;
const BASE64 = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w+/-]/.test(String.fromCharCode(code))));

/** What base64 holds; bytes that are neither packed nor text (a font) are left. By hand: a pattern takes 20 times as long. */
function base64(text: string): Uint8Array[] {
  const found: Uint8Array[] = [];
  const codes = codesOf(text);
  for (let from = 0, to = 0; to <= codes.length; to += 1) {
    if (BASE64[codes[to] ?? 0] === 1) continue;
    if (to - from >= LONG_ENOUGH) {
      const bytes = Buffer.from(text.slice(from, to), 'base64');
      const isPacked = /^(504b0304|1f8b)/.test(bytes.toString('hex', 0, 4));
      if (isPacked || isText(bytes)) found.push(bytes);
    }
    from = to + 1;
  }
  return found;
}

function isText(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has.
  return !/[\x00-\x08\x0e-\x1f\uFFFD]/.test(text);
}

/** Each file of a zip, by its own headers. */
function unzip(raw: Buffer): [string, Uint8Array][] {
  const found: [string, Uint8Array][] = [];
  for (let at = raw.indexOf('PK\x01\x02'); at !== -1 && at + 46 <= raw.length; at = raw.indexOf('PK\x01\x02', at + 4)) {
    const [method, size, nameLength] = [
      raw.readUInt16LE(at + 10),
      raw.readUInt32LE(at + 20),
      raw.readUInt16LE(at + 28),
    ];
    const local = raw.readUInt32LE(at + 42);
    if (local + 30 > raw.length || raw.toString('latin1', local, local + 4) !== 'PK\x03\x04') continue;
    const start = local + 30 + raw.readUInt16LE(local + 26) + raw.readUInt16LE(local + 28);
    const packed = raw.subarray(start, start + size);
    const bytes = method === 8 ? attempt(() => inflateRawSync(packed)) : packed;
    if (bytes) found.push([raw.toString('utf8', at + 46, at + 46 + nameLength), bytes]);
  }
  return found;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
