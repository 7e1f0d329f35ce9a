import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipChunks } from '../zip.ts';
import { layersOf } from './layers.ts';
import { fold, runFinder } from './runs.ts';

const SECRET = '<h1>Le plan de la maison</h1>\n<p>Une soupe d’été</p>\n<p>Un pain</p>\n';
const find = runFinder([fold(SECRET)]);
const isFound = (path: string, bytes: Uint8Array | string) =>
  layersOf(path, Buffer.from(bytes)).texts.some((text) => find(text).length > 0);

/** As Shiki colours it: each word in an element of its own. */
const COLOURED = `<pre><code>${SECRET.replace(/[<>]|\w+/g, (word) => `<span class="k">${word.replace('<', '&lt;').replace('>', '&gt;')}</span>`)}</code></pre>`;
/** As the search holds bytes in a string of a script. */
const packed = (text: string) => {
  const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
  const bytes = gzipSync(`pagefind${JSON.stringify({ content: text })}`).toString('latin1');
  return Buffer.from(`give("a","${bytes.replace(/["\\\n\r]/g, (sign) => escapes[sign] ?? '')}");\n`, 'latin1');
};
const zipOf = async (text: string) => {
  const chunks: Buffer[] = [];
  for await (const chunk of zipChunks([{ path: 'a.html', read: async () => Buffer.from(text) }])) chunks.push(chunk);
  return Buffer.concat(chunks);
};

describe('what a file hides is read', () => {
  test.each<[string, Uint8Array | string]>([
    ['a.html', SECRET],
    ['shown.html', SECRET.replaceAll('<', '&lt;').replaceAll('’', '&#8217;')],
    ['coloured.html', COLOURED],
    ['string.js', `x=${JSON.stringify(SECRET)}`],
    [
      'unicode.js',
      `x="${[...SECRET].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
    ],
    ['attribute.html', `<a data-x="${encodeURIComponent(SECRET)}">`],
    ['base64.js', `x="${Buffer.from(SECRET).toString('base64')}"`],
    ['gzip.bin', gzipSync(SECRET)],
    ['gzip-in-base64.js', `x='${gzipSync(SECRET).toString('base64')}'`],
    ['search.js', packed(SECRET)],
    ['data.br', brotliCompressSync(SECRET)],
  ])('%s', (path, bytes) => {
    expect(isFound(path, bytes)).toBe(true);
  });

  test('an archive, one in the other', async () => {
    expect(isFound('a.zip', await zipOf(SECRET))).toBe(true);
    expect(isFound('a.js', `x="${(await zipOf(COLOURED)).toString('base64')}"`)).toBe(true);
  });

  test('an archive that another program made', () => {
    const body = deflateRawSync(SECRET);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(body.length, 20);
    expect(isFound('a.zip', Buffer.concat([local, body, central]))).toBe(true);
  });
});

test.each([
  ['what it does not hold', 'other.html', '<h1>Le plan</h1> de la maison'],
  ['a font', 'a.woff2', Buffer.from([0x77, 0x4f, 0x46, 0x32, 0, 1, 2, 3])],
  ['what only looks packed', 'a.js', 'x="\x1f\x8b\x08";y="UEsDBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"'],
])('nothing is found in %s', (_, path, bytes) => {
  expect(isFound(path, bytes)).toBe(false);
});
