/** Addresses of the network that files have in them, by machine. */
export interface AddressBook {
  /** `https://www.w3.org` → the files where it is written. */
  written: Map<string, Set<string>>;
  /** A page that would load or open one by itself or by a click → those addresses. */
  links: Map<string, Set<string>>;
  /** Pages of the course, and those of them without the rule that forbids the network. */
  pages: { all: number; withoutRule: string[] };
}

export function emptyAddressBook(): AddressBook {
  return { written: new Map(), links: new Map(), pages: { all: 0, withoutRule: [] } };
}

const ADDRESS = /\b(https?|wss?|ftp):\/\/([^\s"'`<>\\/?#)\]},;]+)/gi;
const HOST = /^[\w.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i;
const LINK =
  /\s(?:href|src|srcset|action|formaction|poster|data|ping|background)\s*=\s*["']?\s*((?:(?:https?|wss?|ftp):)?\/\/[^\s"'>]+)/gi;
/** The network is shut, whatever else the rule says. */
const RULE = /<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"/;

/**
 * Notes the addresses of one file.
 *
 * @param texts every reading of it, unpacked and decoded
 * @param html its text where it is a page that a browser opens
 */
export function noteAddresses(book: AddressBook, path: string, texts: readonly string[], html?: string): void {
  for (const text of texts)
    for (const [, scheme = '', host = ''] of text.matchAll(ADDRESS)) {
      const plain = host.replace(/^[^@]*@/, '').replace(/[.:…*]+$/, '');
      if (HOST.test(plain)) add(book.written, `${scheme}://${plain}`.toLowerCase(), path);
    }
  if (html === undefined) return;
  for (const [, address = ''] of html.matchAll(LINK)) add(book.links, path, address);
  if (!isPageOfCourse(path)) return;
  book.pages.all += 1;
  if (!RULE.test(html)) book.pages.withoutRule.push(path);
}

/** Not one that learners change: what they write has no rule. */
export function isPageOfCourse(path: string): boolean {
  return !/\/(atelier\/(exercices|verificateur)|solutions\/[^/]+)\//.test(path);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

/** Why an address is written, which nobody opens. */
export type AddressUse = 'norm' | 'machine' | 'example' | 'program' | 'course';

const NORMS = /^\w+:\/\/(www\.w3\.org|purl\.org|ns\.adobe\.com|schema\.org|json-schema\.org)$/;
const MACHINE = /^\w+:\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])(:\d+)?$/;
const EXAMPLES =
  /[/.](example\.(com|org|net|fr)|exemple\.\w+|[\w-]+\.(example|invalid|test))(:\d+)?$|:\/\/exemple(:\d+)?$/;
const PROGRAMS = /\/(_astro|recherche|verificateur)\/|licences\.txt$/;

export function useOf(address: string, files: Iterable<string>): AddressUse {
  if (NORMS.test(address)) return 'norm';
  if (MACHINE.test(address)) return 'machine';
  if (EXAMPLES.test(address)) return 'example';
  return [...files].every((file) => PROGRAMS.test(file) && !/\/depart\//.test(file)) ? 'program' : 'course';
}
