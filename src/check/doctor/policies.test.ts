import { expect, test } from 'vitest';
import { forbidding, policiesOf } from './policies.ts';

test('the rules that forbid a browser to be driven, of all', () => {
  expect(forbidding({ RemoteDebuggingAllowed: false, HomepageLocation: 'x' })).toEqual(['RemoteDebuggingAllowed']);
  expect(forbidding({ RemoteDebuggingAllowed: 1, HeadlessModeEnabled: true, HeadlessMode: 1 })).toEqual([]);
  expect(forbidding({ HeadlessMode: 2 })).toEqual(['HeadlessMode']);
});

test('as Windows prints them', () => {
  const printed = [
    '',
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
    '    HomepageLocation    REG_SZ    0x0',
    '    HeadlessModeEnabled    REG_DWORD    0x0',
    '    RemoteDebuggingAllowed    REG_DWORD    0x1',
    '',
  ].join('\r\n');
  expect(policiesOf(printed)).toEqual({ HeadlessModeEnabled: 0, RemoteDebuggingAllowed: 1 });
});
