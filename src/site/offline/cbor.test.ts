import { expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

test.each<[string, Cbor]>([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
  ['62c3bc', 'ü'],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
])('%s is %j', (hexadecimal, value) => {
  expect(decodeCbor(Buffer.from(hexadecimal, 'hex'))).toEqual(value);
  expect(Buffer.from(encodeCbor(value)).toString('hex')).toBe(hexadecimal);
});

test.each(['f6', 'a0', '0101', '1b0000000000000001'])('%s is not read here', (hexadecimal) => {
  expect(() => decodeCbor(Buffer.from(hexadecimal, 'hex'))).toThrow('CBOR');
});

test('what is encoded already is taken as it is, and a long list has its room', () => {
  const long = Array.from({ length: 300 }, (_, index) => `mot ${index}`);
  expect(decodeCbor(encodeCbor([encodeCbor(long), 'été', [-25, 70_000]]))).toEqual([long, 'été', [-25, 70_000]]);
});

test('bytes that end too early are an error', () => {
  expect(() => decodeCbor(encodeCbor(['a', 'b']).subarray(0, 3))).toThrow('CBOR: the bytes end too early');
});
