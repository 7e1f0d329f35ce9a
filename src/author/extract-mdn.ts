import { type DSNode, definitionSyntax } from 'css-tree';
import type { CssFacts, ReferenceFacts, Support } from '../course/reference.ts';

/** The part of the package `mdn-data` that is read. */
export interface MdnData {
  properties: Readonly<Record<string, { syntax: string; initial: string | string[]; inherited: boolean }>>;
  syntaxes: Readonly<Record<string, { syntax: string }>>;
}

/** The part of the package `@mdn/browser-compat-data` that is read. */
export interface CompatData {
  html: { elements: Readonly<Record<string, CompatEntry>> };
  css: { properties: Readonly<Record<string, CompatEntry>> };
  browsers: Readonly<Record<string, { releases: Readonly<Record<string, { release_date?: string }>> }>>;
}

interface CompatEntry {
  __compat?: { support: Readonly<Record<string, CompatSupport | readonly CompatSupport[]>> };
}

interface CompatSupport {
  version_added: string | boolean | null;
  flags?: unknown;
  prefix?: string;
}

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;

/** Edge began in 2015 with this one: what it knew from the start is older than that. */
const FIRST_EDGE = '12';

/** Types that are said in one word; the others are looked into. */
const PLAIN_TYPES = new Set(
  (
    'alpha-value angle color custom-ident easing-function family-name flex image integer length length-percentage number ' +
    'opacity-value percentage position ratio shadow string time track-list transform-list url'
  ).split(' '),
);

/** A function with what it takes: `fit-content( <length> )`. */
const FUNCTION = /(?<![<\w-])([a-z-]+)\((?:[^()]|\([^()]*\))*\)/g;

/**
 * Facts on some elements and properties.
 *
 * @throws where a package does not know a name
 */
export function extractFacts(
  names: { html: readonly string[]; css: readonly string[] },
  mdn: MdnData,
  compat: CompatData,
): Pick<ReferenceFacts, 'html' | 'css'> {
  const html = names.html.map((name) => [
    name,
    { support: supportOf(compat.html.elements[headingName(name)], compat, name) },
  ]);
  const css = names.css.map((name) => [
    name,
    { ...cssFacts(name, mdn), support: supportOf(compat.css.properties[name], compat, name) },
  ]);
  return { html: Object.fromEntries(html), css: Object.fromEntries(css) };
}

/** `h1` to `h6` have one record. */
function headingName(name: string): string {
  return /^h[1-6]$/.test(name) && name !== 'h1' ? 'h1' : name;
}

function cssFacts(name: string, mdn: MdnData): Omit<CssFacts, 'support'> {
  const property = propertyOf(name, mdn);
  return {
    accepts: acceptedBy(property.syntax, mdn),
    initial: initialOf(name, mdn),
    inherited: property.inherited,
  };
}

function propertyOf(name: string, mdn: MdnData) {
  const property = mdn.properties[name];
  if (!property) throw new Error(`mdn-data does not know the property ${name}`);
  return property;
}

/** Of a shorthand: one word where all its properties begin with the same, else one for each. */
function initialOf(name: string, mdn: MdnData): CssFacts['initial'] {
  const { initial } = propertyOf(name, mdn);
  if (typeof initial === 'string') return initial;
  const each = initial.flatMap((part) => {
    const own = initialOf(part, mdn);
    return typeof own === 'string' ? [[part, own]] : Object.entries(own);
  });
  const [first] = each;
  return first?.[1] && each.every(([, own]) => own === first[1]) ? first[1] : Object.fromEntries(each);
}

/**
 * What can be written for a syntax: keywords, plain types, functions, each once, in the order of the syntax.
 *
 * ```ts
 * acceptedBy("<'width'>", mdn)  // ['auto', '<length-percentage>', 'min-content', …]
 * ```
 */
export function acceptedBy(syntax: string, mdn: MdnData): string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const look = (text: string): void => visit(definitionSyntax.parse(text.replace(FUNCTION, '<$1()>')));
  const lookInto = (key: string, text: string | undefined): void => {
    if (visited.has(key)) return;
    visited.add(key);
    if (text === undefined) found.add(`<${key}>`);
    else look(text);
  };
  const visit = (node: DSNode): void => {
    switch (node.type) {
      case 'Group':
        for (const term of node.terms) visit(term);
        break;
      case 'Multiplier':
        visit(node.term);
        break;
      case 'Keyword':
        if (/^[a-z]/.test(node.name)) found.add(node.name);
        break;
      case 'Property':
        lookInto(node.name, mdn.properties[node.name]?.syntax);
        break;
      case 'Type':
        if (node.name.endsWith('()')) found.add(node.name);
        else if (PLAIN_TYPES.has(node.name)) found.add(`<${node.name}>`);
        else lookInto(node.name, mdn.syntaxes[node.name]?.syntax);
        break;
      default:
    }
  };
  look(syntax);
  return [...found];
}

function supportOf(entry: CompatEntry | undefined, compat: CompatData, name: string): Support {
  if (!entry?.__compat) throw new Error(`browser-compat-data does not know ${name}`);
  const { support } = entry.__compat;
  const versions = Object.fromEntries(BROWSERS.map((browser) => [browser, versionOf(support[browser])]));
  const years = BROWSERS.filter((browser) => browser !== 'edge' || versions[browser] !== FIRST_EDGE).map((browser) => {
    const version = versions[browser];
    return version ? Number(compat.browsers[browser]?.releases[version]?.release_date?.slice(0, 4)) : Number.NaN;
  });
  const since = Math.max(...years);
  return { versions: versions as Support['versions'], ...(Number.isNaN(since) ? {} : { since }) };
}

/** The first version that knows it as it is written, without prefix or setting. */
function versionOf(support: CompatSupport | readonly CompatSupport[] | undefined): string | false {
  const plain = [support ?? []].flat().find(({ flags, prefix }) => !flags && !prefix);
  const version = plain?.version_added;
  return typeof version === 'string' ? version.replace('≤', '') : false;
}

/** JSON with one line for each name: a change of facts reads well in a pull request. */
export function formatFacts({ sources, licence, html, css }: ReferenceFacts): string {
  const lines = (facts: Readonly<Record<string, unknown>>) =>
    Object.entries(facts).map(([name, fact]) => `    ${JSON.stringify(name)}: ${JSON.stringify(fact)}`);
  return `{
  "sources": ${JSON.stringify(sources)},
  "licence": ${JSON.stringify(licence)},
  "html": {
${lines(html).join(',\n')}
  },
  "css": {
${lines(css).join(',\n')}
  }
}
`;
}
