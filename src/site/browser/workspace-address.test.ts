import { expect, test } from 'vitest';
import { folderAddress, folderPath } from './workspace-address.ts';

test.each([
  ['C:\\Users\\Zoé\\Mes cours\\atelier', 'file:///C:/Users/Zo%C3%A9/Mes%20cours/atelier/'],
  ['"H:\\atelier\\"', 'file:///H:/atelier/'],
  ['\\\\serveur\\zoe\\atelier', 'file://serveur/zoe/atelier/'],
  ['/home/zoé/100% #1', 'file:///home/zo%C3%A9/100%25%20%231/'],
  ['file:///home/zoe/atelier/ouvrir-le-cours.html#x', 'file:///home/zoe/atelier/'],
  ['  file:///S:/envol/index.html?q=1 ', 'file:///S:/envol/'],
  ['file:///S:/envol', 'file:///S:/envol/'],
  ['file:///H:/A%26B/atelier/', 'file:///H:/A&B/atelier/'],
  ['H:\\A&B\\atelier', 'file:///H:/A&B/atelier/'],
])('%s is the folder %s', (text, address) => {
  expect(folderAddress(text)).toBe(address);
});

test.each(['', 'atelier', 'http://exemple.fr/', 'mon dossier', 'javascript:alert(1)', '\\\\'])(
  '%s is no folder',
  (text) => {
    expect(folderAddress(text)).toBeUndefined();
  },
);

test.each([
  ['file:///C:/Users/Zo%C3%A9/atelier/', 'C:\\Users\\Zoé\\atelier'],
  ['file:///H:/', 'H:\\'],
  ['file://serveur/zoe/atelier/', '\\\\serveur\\zoe\\atelier'],
  ['file:///home/zo%C3%A9/100%25%20%231/', '/home/zoé/100% #1'],
  ['file:///', '/'],
])('%s is read as %s', (address, path) => {
  expect(folderPath(address)).toBe(path);
});
