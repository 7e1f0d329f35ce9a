import { expect, test } from 'vitest';
import { inventoryWords } from '../../words/pack-inventory.ts';
import { type AddressBook, emptyAddressBook, noteAddresses } from './addresses.ts';
import type { Changes } from './inventory.ts';
import type { Item } from './inventory-csv.ts';
import type { Runs } from './packed-file.ts';
import { inventoryPage } from './page.ts';

const words = inventoryWords.page;
const RULE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
const ITEM: Item = {
  ...{ path: 'apprenant/index.html', size: 12, sha256: 'a'.repeat(64), type: 'page web', state: 'delivered' },
  ...{ runs: inventoryWords.runs.browser, origin: 'Envol', why: 'L’accueil du cours.' },
};

/** What the officer reads of a key of one page. */
function told(
  html: string,
  item = ITEM,
  others: readonly (readonly [path: string, runs: Runs])[] = [],
  changes?: Changes,
): string {
  const addresses: AddressBook = emptyAddressBook();
  noteAddresses(addresses, ITEM.path, [html], html);
  const page = inventoryPage({
    ...{ version: '1.2.3', components: [], addresses, changes, fingerprint: 'b'.repeat(64) },
    items: [item, ...others.map(([path, runs]) => ({ ...ITEM, path, runs: inventoryWords.runs[runs] }))],
    runs: new Map([[ITEM.path, 'browser'], ...others]),
  });
  return page.replaceAll('\u00a0', ' ');
}

test('a key that is as it must be', () => {
  const page = told(`${RULE}<a href="a.html">a</a>`);
  for (const line of [words.summary.network(1), words.summary.links, words.network.links]) expect(page).toContain(line);
  expect(page).not.toContain('ATTENTION');
});

test('a page that leads to the network is named, and nothing says the contrary', () => {
  const page = told(`${RULE}<a href="https://exemple.fr/">a</a>`);
  expect(page.split(words.summary.linksNot(1))).toHaveLength(3);
  expect(page).not.toContain(words.summary.links);
  expect(page).not.toContain(words.network.links);
});

test('a page without the rule, a file without a reason: do not sign', () => {
  expect(told('<p>a</p>')).toContain(words.summary.networkNot(1));
  expect(told(RULE, { ...ITEM, why: inventoryWords.noReason })).toContain(words.summary.unknown(1));
});

const CHECKER = ['apprenant/atelier/verificateur/programme.mjs', 'node'] as const;

test('no native program, and scripts: these do nothing where there is no Node', () => {
  const page = told(RULE, ITEM, [CHECKER]);
  for (const line of [words.summary.programs(0, 0), words.summary.scripts(1, false), words.runs.means.node])
    expect(page).toContain(line);
  for (const line of [inventoryWords.runs.packed, words.network.programs]) expect(page).not.toContain(line);
});

test('a key with its own Node: each program is named, and its scripts then run', () => {
  const programs = [
    ['apprenant/atelier/verificateur/node/node.exe', 'native'],
    ['apprenant/atelier/verificateur/node_modules/@sparticuz/chromium/bin/chromium.br', 'packed'],
  ] as const;
  const page = told(RULE, ITEM, [CHECKER, ...programs]);
  for (const line of [
    words.summary.programs(2, 1),
    words.summary.notSearched,
    words.summary.scripts(1, true),
    words.network.programs,
  ])
    expect(page).toContain(line);
  const [, list = ''] = page.split(`<h3>${words.runs.list}</h3>`);
  for (const [path] of programs) expect(list).toContain(`<code>${path.replaceAll('/', '/<wbr>')}</code>`);
});

test('what is not to be checked again: files of the editions alone', () => {
  const others = ['apprenant/a.html', 'envol-apprenant.zip', 'mise-a-jour-apprenant/appliquer.cmd'];
  const differences = { added: [], changed: [ITEM.path], removed: [] };
  const page = told(
    RULE,
    ITEM,
    others.map((path) => [path, 'nothing'] as const),
    { since: 'c', differences, kept: [] },
  );
  expect(page).toContain(words.changes.counts(0, 1, 0, 1));
});
