import type { HtmlSource, TagFault } from '../../vocabulary.ts';
import { OPTIONAL_END } from '../tag-faults.ts';
import { addressFaults } from './addresses.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { htmlAttributes } from './html-attributes.ts';
import { htmlTags } from './html-tags.ts';

/** Longer pages are nobody's own. */
const LONGEST = 500_000;

/** Of each kind of look: past this, no one fault is the cause. */
const MOST_LOOKED_AT = 500;

/** Their end tags are never the cause: to remove one would break the page. */
const FRAME = new Set(['html', 'head', 'body']);

/** What swallows the rest comes first, wherever it is; then, on one line, what causes before what follows from it. */
const SWALLOWS: readonly Fault['kind'][] = ['comment', 'quote', 'attribute-curly', 'bracket'];
const LAST: readonly Fault['kind'][] = ['crossed', 'unclosed', 'stray'];

/**
 * What is wrong in a page as it is written, the most likely cause first.
 *
 * ```ts
 * htmlFaults(readHtml('index.html', '<h1>Titre</p>'), ['index.html'])
 * // [{ kind: 'unclosed', name: 'h1', line: 1 }, { kind: 'stray', name: 'p', line: 1 }]
 * ```
 *
 * @param names paths of the files of the work
 */
export function htmlFaults(html: HtmlSource, names: readonly string[]): Fault[] {
  return isTooLong(html) ? [] : causesFirst([...markupFaults(html), ...addressFaults(html, names), ...uncalled(html)]);
}

/** `onclick="saluer"`: the code names the function, and does not call it. */
function uncalled({ tokens }: HtmlSource): Fault[] {
  return tokens.flatMap((token): Fault[] => {
    if (token.kind !== 'start') return [];
    const { attributes, line } = token;
    const [name, code = ''] =
      Object.entries(attributes).find(
        ([key, value]) => /^on[a-z]+$/.test(key) && /^\s*[\p{L}_$][\w$]*;?\s*$/u.test(value),
      ) ?? [];
    return name ? [{ kind: 'attribute-call', name, near: code.replace(/[;\s]/g, ''), line }] : [];
  });
}

/** Nobody's own page is as long. */
export function isTooLong({ text }: HtmlSource): boolean {
  return text.length > LONGEST;
}

/** Faults of the tags, of the attributes and of the identifiers, in no order. */
export function markupFaults(html: HtmlSource): Fault[] {
  const written = [...htmlTags(html), ...htmlAttributes(html)].slice(0, MOST_LOOKED_AT);
  const swallowed = new Set(html.faults.flatMap((fault) => fault.swallowed ?? []));
  const pairs = html.faults
    .filter(isReal)
    .filter(({ kind, name }) => !LAST.includes(kind) || !swallowed.has(name))
    .filter((fault) => !isConsequence(fault, written));
  const slashless = endsWithoutSlash(html, pairs);
  const reopened = new Set(slashless.map(placeOf));
  return [
    ...slashless,
    ...pairs
      .filter((fault) => fault.kind !== 'unclosed' || !reopened.has(placeOf(fault)))
      .map(({ kind, name, line, with: near }): Fault => ({ kind, name, line, near })),
    ...written,
    ...sameIds(html),
  ];
}

/** The most likely cause first, each fault once, {@link MOST_FAULTS} at most. */
export function causesFirst(found: readonly Fault[]): Fault[] {
  const rank = ({ kind }: Fault) => (SWALLOWS.includes(kind) ? 0 : 1);
  const order = ({ kind }: Fault) => LAST.indexOf(kind);
  return [...found]
    .sort((a, b) => rank(a) - rank(b) || a.line - b.line || order(a) - order(b))
    .filter(({ kind, name, line }, index, all) => {
      const before = all[index - 1];
      return before?.kind !== kind || before.name !== name || before.line !== line;
    })
    .slice(0, MOST_FAULTS);
}

function isReal({ kind, name }: TagFault): boolean {
  if (kind === 'unclosed') return !OPTIONAL_END.has(name);
  return kind !== 'stray' || !FRAME.has(name);
}

/** Tags do not pair because one of them is misspelt: `<em>a< /em>`, `<em/>`, `<titre>a</title>`. */
function isConsequence({ kind, name, line }: TagFault, written: readonly Fault[]): boolean {
  return written.some((cause) => {
    if (cause.kind === 'header-for-head') return name === 'header' || name === 'head';
    if (cause.kind === 'doctype') return name === 'doctype' || name.startsWith('!');
    if (cause.kind === 'heading-level') return name === 'h';
    if (cause.kind === 'element') {
      const [wrong, right] = [cause.name, cause.near].map((one) => one?.replace('/', ''));
      return wrong === name || (right === name && kind !== 'crossed');
    }
    if (cause.kind === 'tag-glued') return name.startsWith(cause.name) || (kind === 'stray' && name === cause.of);
    if (cause.kind === 'attribute-name') return name.startsWith(`${cause.name}=`);
    const isMark = cause.kind === 'tag-space' || cause.kind === 'tag-backslash' || cause.kind === 'self-closed';
    const isSame = cause.name.replace('/', '') === name || name === `${cause.name}\\`;
    return isMark && isSame && (kind !== 'unclosed' || cause.line >= line);
  });
}

/** `<em>a<em>`: a start tag in place of the end tag. */
function endsWithoutSlash({ tokens }: HtmlSource, pairs: readonly TagFault[]): Fault[] {
  const unclosed = new Set(pairs.filter(({ kind }) => kind === 'unclosed').map(placeOf));
  return tokens.flatMap((end, index): Fault[] => {
    const [start, text] = tokens.slice(Math.max(0, index - 2), index);
    if (end.kind !== 'start' || start?.kind !== 'start' || text?.kind !== 'text' || text.text.trim() === '') return [];
    const { name, line } = end;
    const isBare = Object.keys(end.attributes).length === 0 && start.name === name && start.line === line;
    return isBare && unclosed.has(placeOf(end)) ? [{ kind: 'end-slash', name, line }] : [];
  });
}

const placeOf = ({ name, line }: { name: string; line: number }) => `${line} ${name}`;

function sameIds({ tokens }: HtmlSource): Fault[] {
  const first = new Map<string, number>();
  return tokens.flatMap((tag): Fault[] => {
    const id = tag.kind === 'start' ? tag.attributes['id'] : undefined;
    if (!id) return [];
    const at = first.get(id);
    if (at === undefined) first.set(id, tag.line);
    return at === undefined ? [] : [{ kind: 'same-id', name: id, line: tag.line, at }];
  });
}
