import { createHash } from 'node:crypto';
import { thousands } from '../../words/french.ts';
import { inventoryWords, size } from '../../words/pack-inventory.ts';
import { type AddressUse, isPageOfCourse, useOf } from './addresses.ts';
import { escapeHtml as esc, list, section, table } from './html.ts';
import type { Inventory } from './inventory.ts';
import type { Item } from './inventory-csv.ts';
import type { Runs } from './packed-file.ts';
import { STYLE } from './page-style.ts';
import { reasonOf } from './reasons.ts';

const words = inventoryWords.page;

/**
 * `INVENTAIRE.html`: one file that needs no other, without any script, to read, to print, to sign.
 */
export function inventoryPage(inventory: Inventory): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const { version, source } = inventory;
  const made = source ? `${words.made(source.commit, source.day)}${source.touched ? `, ${words.touched}` : ''}` : '';
  const parts = [summary, folders, changes, running, origins, network, verifying, signing, files];
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} – Envol</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p>${esc([words.version(version), made].filter(Boolean).join(', '))}.</p>
<h2 class="first">${words.begin}</h2>
<ol>${words.steps.map((step) => `<li>${french(esc(step))}</li>`).join('')}</ol>
${french(parts.map((part) => part(inventory)).join('\n'))}
</main>
</body>
</html>
`;
}

/** No line ends before « ; : ! ? », nor inside guillemets. */
function french(html: string): string {
  return html.replace(/ (?=[;:!?»](?:[\s<]|$))/g, '\u00a0').replace(/« /g, '«\u00a0');
}

function summary(inventory: Inventory): string {
  const { items, addresses, runs } = inventory;
  const said = words.summary;
  const delivered = deliveredOf(items);
  const bytes = delivered.reduce((sum, item) => sum + item.size, 0);
  const count = (...kinds: Runs[]): [all: number, different: number] => {
    const own = delivered.filter(({ path }) => kinds.includes(runs.get(path) ?? 'nothing'));
    return [own.length, new Set(own.map(({ sha256 }) => sha256)).size];
  };
  const { pages } = addresses;
  const linked = linkedPages(addresses);
  const programs = count('native', 'packed');
  const unknown = delivered.filter(({ why }) => why === inventoryWords.noReason).length;
  const lines: [string, boolean?][] = [
    [said.files(delivered.length, bytes)],
    [said.programs(...programs)],
    [said.launchers(...count('windows', 'unix'))],
    [said.scripts(count('node')[0], bringsNode(items))],
    pages.withoutRule.length === 0 ? [said.network(pages.all)] : [said.networkNot(pages.withoutRule.length), true],
    linked.length === 0 ? [said.links] : [said.linksNot(linked.length), true],
    [said.secrets],
    ...(programs[0] > 0 ? [[said.notSearched] as [string]] : []),
    ...(unknown > 0 ? [[said.unknown(unknown), true] as [string, boolean]] : []),
  ];
  const rows = lines.map(([line, isAlert]) => `<li${isAlert ? ' class="alert"' : ''}>${esc(line)}</li>`);
  return `<section class="short"><h2>${words.short}</h2><ul>${rows.join('')}</ul></section>`;
}

/** Its scripts then run on a machine that has none. */
function bringsNode(items: readonly Item[]): boolean {
  return items.some(({ path }) => reasonOf(path) === 'node');
}

/** Pages of the course that would lead to the network. */
function linkedPages({ links }: Inventory['addresses']): string[] {
  return [...links.keys()].filter(isPageOfCourse);
}

/** What matters most is read first. */
const PLACES = [/^apprenant$/, /^formateur$/, /^mise-a-jour/, /zip$/, /./];

function folders({ items }: Inventory): string {
  const said = words.folders;
  const tops = Map.groupBy(deliveredOf(items), ({ path }) => path.split('/')[0] ?? path);
  const whatFor = (top: string, why = '') =>
    top === 'apprenant' || top === 'formateur'
      ? said[top]
      : top.endsWith('.zip')
        ? said.archive
        : top.startsWith('mise-a-jour')
          ? said.update
          : why;
  const rank = (top: string) => PLACES.findIndex((place) => place.test(top));
  const sorted = [...tops].sort(([a], [b]) => rank(a) - rank(b));
  const rows = sorted.map(([top, own]) => [
    code(top),
    esc(whatFor(top, own[0]?.why)),
    thousands(own.length),
    size(own.reduce((sum, item) => sum + item.size, 0)),
  ]);
  rows.push([`${code('INVENTAIRE.html')} ${code('INVENTAIRE.csv')}`, esc(said.inventory), '2', '']);
  return section(words.parts.folders, table(said.columns, rows, 'folders'));
}

function changes({ changes: found, items }: Inventory): string {
  const said = words.changes;
  if (!found) return section(words.parts.changes, `<p>${said.none}</p>`);
  const { added, changed, removed } = found.differences;
  // Archives and updates are made anew each time: of these files.
  const inEditions = deliveredOf(items).filter(({ path }) => /^(apprenant|formateur)\//.test(path));
  const same = inEditions.length - added.length - changed.length;
  const isSame = added.length + changed.length + removed.length === 0;
  const lists = (
    [
      [said.added, added],
      [said.changed, changed],
      [said.removed, removed],
    ] as const
  ).map(([title, paths]) =>
    paths.length === 0 ? '' : `<h3>${title} (${paths.length})</h3>${list(paths.map(code), 'paths')}`,
  );
  return section(
    words.parts.changes,
    `<p>${esc(said.since(found.since.slice(0, 16)))}</p>`,
    `<p>${esc(isSame ? said.same : said.counts(added.length, changed.length, removed.length, same))}</p>`,
    found.kept.length > 0 ? `<p>${esc(said.kept(found.kept.length))}</p>` : '',
    `<p>${said.rest}</p>`,
    ...lists,
  );
}

function running({ items, runs }: Inventory): string {
  const said = words.runs;
  const count = (kind: Runs) => [...runs.values()].filter((one) => one === kind).length;
  const kinds = (Object.keys(inventoryWords.runs) as Runs[]).filter((kind) => kind !== 'packed' || count(kind) > 0);
  const means = bringsNode(items) ? { ...said.means, node: said.means.nodeHere } : said.means;
  const rows = kinds.map((kind) => [esc(inventoryWords.runs[kind]), thousands(count(kind)), esc(means[kind])]);
  const alone = items.filter(({ path }) => ['native', 'packed', 'windows', 'unix'].includes(runs.get(path) ?? ''));
  const digests = new Map(alone.map(({ path, sha256 }) => [path, sha256]));
  const isTwin = ({ path, sha256 }: Item) =>
    path.startsWith('formateur/') && digests.get(path.replace('formateur', 'apprenant')) === sha256;
  const named = alone
    .filter((item) => !isTwin(item))
    .map(({ path, origin, why }) => [code(path), esc(origin), esc(why)]);
  return section(
    words.parts.runs,
    `<p>${said.intro}</p>`,
    table(said.columns, rows),
    `<h3>${said.list}</h3>`,
    alone.some(isTwin) ? `<p>${esc(said.twins)}</p>` : '',
    table(said.listColumns, named),
    `<p>${esc(said.script)}</p>`,
  );
}

function origins({ components }: Inventory): string {
  const said = words.origin;
  const rows = components.map(({ name, version, licence, kind, folders: own, inside }) => {
    const how = [...(own.length > 0 ? [said.whole] : []), ...(inside.length > 0 ? [said.melted] : [])];
    return [esc(name), esc(version), esc(licence), kind === 'application' ? said.native : how.join(', ')];
  });
  return section(
    words.parts.origin,
    `<p>${esc(said.intro)}</p>`,
    table(said.columns, rows, 'components'),
    `<p>${esc(said.sbom)}</p>`,
  );
}

function network({ addresses, runs, proof }: Inventory): string {
  const said = words.network;
  const { pages, links, written } = addresses;
  const starters = [...links].filter(([path]) => !isPageOfCourse(path));
  const linked = linkedPages(addresses);
  const known = [...written]
    .map(([address, paths]) => ({ address, paths: [...paths].sort(), use: useOf(address, paths) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const byUse = (Object.keys(said.use) as AddressUse[]).map((use) => {
    const own = known.filter((one) => one.use === use);
    const rows = own.map(({ address, paths }) => [code(address), thousands(paths.length), code(paths[0] ?? '')]);
    return rows.length === 0
      ? ''
      : `<h4>${esc(said.use[use])} (${rows.length})</h4>${table(said.columns, rows, 'addresses')}`;
  });
  return section(
    words.parts.network,
    `<p>${esc(said.rule(pages.all - pages.withoutRule.length))}</p>`,
    pages.withoutRule.length > 0
      ? `<p class="alert">${esc(words.summary.networkNot(pages.withoutRule.length))}</p>`
      : '',
    list(pages.withoutRule.map(code)),
    linked.length === 0 ? `<p>${said.links}</p>` : `<p class="alert">${esc(words.summary.linksNot(linked.length))}</p>`,
    list(linked.map(code)),
    `<p>${esc(said.starters(starters.length))}</p>`,
    list(starters.map(([path, found]) => `${code(path)} : ${[...found].map(code).join(', ')}`)),
    `<h3>${said.proof}</h3>`,
    `<p>${said.proofWhat} ${esc(proof ? said.proved(proof.pages, proof.exercises) : said.notProved)}</p>`,
    `<p>${said.again}</p><pre>npm run pack preuve</pre>`,
    [...runs.values()].some((kind) => kind === 'native' || kind === 'packed') ? `<p>${said.programs}</p>` : '',
    `<p>${said.written}</p>`,
    ...byUse,
  );
}

function verifying({ fingerprint }: Inventory): string {
  const said = words.verify;
  return section(
    words.parts.verify,
    `<p>${said.intro}</p>`,
    list([esc(said.windows), esc(said.linux), esc(said.later), esc(said.afterUpdate)]),
    `<p>${esc(said.chain)}</p><p class="fingerprint">${inEights(fingerprint)}</p>`,
    `<p>${said.chainHow}</p><pre>certutil -hashfile INVENTAIRE.csv SHA256</pre><pre>sha256sum INVENTAIRE.csv</pre>`,
  );
}

function signing({ signature, fingerprint }: Inventory): string {
  const said = words.sign;
  const fields = said.fields.map((name) => `<tr><th scope="row">${name}</th><td></td></tr>`).join('');
  const electronic = signature
    ? `<p>${esc(said.signed(signature.file))}</p><pre>${esc(signature.command)}</pre>`
    : `<p>${said.unsigned}</p>`;
  return section(
    words.parts.sign,
    `<p>${said.intro}</p><table class="sign"><tr><th scope="row">${said.fingerprint}</th><td><code>${inEights(fingerprint)}</code></td></tr>${fields}</table>`,
    electronic,
  );
}

function files({ items }: Inventory): string {
  const said = words.files;
  const delivered = deliveredOf(items);
  const digests = new Map(delivered.map(({ path, sha256 }) => [path, sha256]));
  const isRepeated = ({ path, sha256 }: Item) => {
    const first = path.replace(/^mise-a-jour-(\w+)\/fichiers\//, '$1/').replace(/^formateur\//, 'apprenant/');
    return [first, first.replace(/^apprenant/, 'formateur')].some((one) => one < path && digests.get(one) === sha256);
  };
  const repeated = delivered.filter(isRepeated).length;
  const byFolder = Map.groupBy(
    delivered.filter((item) => !isRepeated(item)),
    ({ path }) => path.split('/').slice(0, -1).join('/'),
  );
  const blocks = [...byFolder].map(([folder, own]) => {
    const title = folder === '' ? said.root : said.folder(folder);
    const rows = own.map((item) => [
      code(item.path.slice(folder === '' ? 0 : folder.length + 1)),
      esc(item.type),
      size(item.size),
      esc(item.runs),
      esc(item.why),
      `<code class="hash">${item.sha256.slice(0, 32)}<wbr>${item.sha256.slice(32)}</code>`,
    ]);
    return `<h3>${esc(title)}</h3>${table(said.columns, rows, 'files')}`;
  });
  const same = repeated > 0 ? `<p>${esc(said.same(repeated))}</p>` : '';
  return section(words.parts.files, `<p>${said.intro}</p>`, same, ...blocks).replace(
    '<section>',
    '<section class="all">',
  );
}

function deliveredOf(items: readonly Item[]): Item[] {
  return items.filter(({ state }) => state === 'delivered');
}

/** `inEights('0123456789ab')` → `01234567 89ab`: read aloud, it is compared without a slip. */
function inEights(hash: string): string {
  return hash.replace(/.{8}(?=.)/g, '$& ');
}

/** A path may be cut after each `/`. */
function code(text: string): string {
  return `<code>${esc(text).replaceAll('/', '/<wbr>')}</code>`;
}
