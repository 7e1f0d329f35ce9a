import { expect, test } from 'vitest';
import { inventoryWords } from '../../words/pack-inventory.ts';
import { type AddressBook, emptyAddressBook, noteAddresses } from './addresses.ts';
import type { Item } from './inventory-csv.ts';
import { inventoryPage } from './page.ts';

const words = inventoryWords.page;
const RULE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
const ITEM: Item = {
  ...{ path: 'apprenant/index.html', size: 12, sha256: 'a'.repeat(64), type: 'page web', state: 'delivered' },
  ...{ runs: inventoryWords.runs.browser, origin: 'Envol', why: 'L’accueil du cours.' },
};

/** What the officer reads of a key of one page. */
function told(html: string, item = ITEM): string {
  const addresses: AddressBook = emptyAddressBook();
  noteAddresses(addresses, ITEM.path, [html], html);
  const page = inventoryPage({
    ...{ version: '1.2.3', items: [item], components: [], addresses, fingerprint: 'b'.repeat(64) },
    runs: new Map([[ITEM.path, 'browser']]),
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
