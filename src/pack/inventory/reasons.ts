import type { inventoryWords } from '../../words/pack-inventory.ts';

export type Reason = keyof typeof inventoryWords.reason;

/** From the folder of an edition. The first that fits. */
const IN_EDITION: readonly [RegExp, Reason][] = [
  [/^index\.html$/, 'home'],
  [/^404\.html$/, 'lost'],
  [/^bac\.html$/, 'sandbox'],
  [/^hub\.html$/, 'hub'],
  [/^recherche\.html$/, 'searchPage'],
  [/^icone\.svg$/, 'icon'],
  [/^licences\.txt$/, 'licences'],
  [/^corriges(\.html$|\/)/, 'keys'],
  [/^solutions\/[^/]+\.html$/, 'keys'],
  [/^solutions\//, 'solution'],
  [/^lecons\//, 'lesson'],
  [/^modules\//, 'module'],
  [/^exercices\//, 'statement'],
  [/^fiches\//, 'sheet'],
  [/^guides\//, 'guide'],
  [/^reference\//, 'reference'],
  [/^images\//, 'image'],
  [/^[^/]+\.html$/, 'page'],
  [/^_astro\/.*\.css$/, 'style'],
  [/^_astro\/.*\.woff2$/, 'font'],
  [/^_astro\/c-.*\.js$/, 'pageCheck'],
  [/^_astro\/.*\.js$/, 'pageScript'],
  [/^_astro\//, 'image'],
  [/^recherche\//, 'searchIndex'],
  [/^atelier\/exercices\/[^/]+\.html$/, 'statement'],
  [/^atelier\/exercices\//, 'starter'],
  [/^atelier\/installation\//, 'installation'],
  [/^atelier\/verificateur\/depart\//, 'spareStarter'],
  [/^atelier\/verificateur\/node_modules\/[^/]+\/.*(licen[cs]e|notice)/, 'licences'],
  [/^atelier\/verificateur\/node_modules\/@sparticuz\//, 'browser'],
  [/^atelier\/verificateur\/node_modules\//, 'vendored'],
  [/^atelier\/verificateur\/node\//, 'node'],
  [/^atelier\/verificateur\/licences\.txt$/, 'licences'],
  [/^atelier\/verificateur\/empreintes\.txt$/, 'fingerprints'],
  [/^atelier\/verificateur\/[^/]+\.txt$/, 'message'],
  [/^atelier\/verificateur\/[^/]+\.json$/, 'courseFacts'],
  [/^atelier\/verificateur\/[^/]+\.mjs$/, 'checker'],
  [/^atelier\/verificateur\//, 'checkerData'],
  [/^atelier\/installer\.(cmd|sh)$/, 'installer'],
  [/^atelier\/[^/]+\.(cmd|sh)$/, 'launcher'],
  [/^atelier\/ouvrir-le-cours\.html$/, 'openCourse'],
  [/^atelier\/[^/]+\.json$/, 'workspaceFacts'],
  [/^atelier\/[^/]+\.(html|css|js)$/, 'workspacePage'],
];

/** At the top, beside the editions. */
const BESIDE: readonly [RegExp, Reason][] = [
  [/^envol-.*\.zip$/, 'archive'],
  [/^composants\.cdx\.json$/, 'components'],
  [/^VERIFIER-INVENTAIRE\.(cmd|sh)$/, 'verifier'],
  [/^mise-a-jour-\w+\/fichiers\//, 'updateFile'],
  [/^mise-a-jour-\w+\/a-\w+\.txt$/, 'updateList'],
  [/^mise-a-jour-\w+\/appliquer\.(cmd|sh)$/, 'updateProgram'],
];

/** Why a file is there, from its place. `undefined`: nobody knows, which whoever signs must be told. */
export function reasonOf(path: string): Reason | undefined {
  const [, inEdition] = /^(?:apprenant|formateur)\/(.*)$/.exec(path) ?? [];
  const rules = inEdition === undefined ? BESIDE : IN_EDITION;
  return rules.find(([pattern]) => pattern.test(inEdition ?? path))?.[1];
}
