import type { Tag, TagFault } from '../vocabulary.ts';
import type { PlacedToken } from './source-html.ts';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Start tags before which an open paragraph ends by itself (HTML standard, « optional tags »). */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'.split(
    ' ',
  ),
);

type Open = PlacedToken & Tag;

/**
 * Tags that do not pair. Optional end tags count as missing: whoever judges decides whether that matters.
 *
 * ```
 * <p><em>a</p>           → unclosed em
 * <p><em>a</p></em>      → crossed em with p
 * <p>a</p></p>           → stray p
 * <p>a</p <p>b</p>       → bracket p
 * <p>a<p>b</p>           → unclosed p
 * <p lang="fr>a</p> "     → quote p
 * <!-- a <p>b</p>        → comment
 * ```
 */
export function tagFaults(tokens: readonly PlacedToken[], text: string): TagFault[] {
  const faults: TagFault[] = [];
  const open: Open[] = [];
  /** Elements that an outer end tag closed over: crossed if their own end tag still comes, else unclosed. */
  const overrun: { tag: Open; by: string }[] = [];

  const close = (end: Open) => {
    const depth = open.findLastIndex(({ name }) => name === end.name);
    if (depth !== -1) {
      for (const tag of open.splice(depth).slice(1)) overrun.push({ tag, by: end.name });
      return;
    }
    const crossed = overrun.findLastIndex(({ tag }) => tag.name === end.name);
    const [pair] = crossed === -1 ? [] : overrun.splice(crossed, 1);
    if (pair) faults.push({ kind: 'crossed', name: end.name, line: pair.tag.line, with: pair.by });
    else faults.push({ kind: 'stray', name: end.name, line: end.line });
  };

  /** What a browser closes by itself before this start tag can no longer be closed by a later one. */
  const endParagraph = () => {
    const depth = open.findLastIndex(({ name }) => name === 'p');
    if (depth === -1) return;
    for (const { name, line } of open.splice(depth)) faults.push({ kind: 'unclosed', name, line });
  };

  for (const token of tokens) {
    if (token.kind === 'comment' && isEndless(token, text))
      faults.push({ kind: 'comment', name: '', line: token.line });
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    const name = /^[a-z0-9-]*/.exec(token.name)?.[0] ?? token.name;
    const swallowed = swallowedBy(token, text);
    if (hasOpenQuote(token)) faults.push({ kind: 'quote', name, line: token.line });
    else if (swallowed) faults.push({ kind: 'bracket', name, line: token.line, swallowed });
    if (token.kind === 'start' && ENDS_PARAGRAPH.has(token.name)) endParagraph();
    if (VOID.has(token.name)) continue;
    if (token.kind === 'end') close(token);
    else if (!(token.selfClosing && isForeign(open))) open.push(token);
  }
  const unclosed = [...open, ...overrun.map(({ tag }) => tag)];
  // An element whose content is text takes the end tags of all that is around it.
  const swallower = unclosed.find(({ name }) => TEXT_CONTENT.has(name));
  for (const { name, line } of swallower ? [swallower] : unclosed) faults.push({ kind: 'unclosed', name, line });
  return faults.sort((a, b) => a.line - b.line);
}

const TEXT_CONTENT = new Set(['title', 'textarea', 'style', 'script']);

/** `<!-- a` up to the end of the file. */
function isEndless(comment: PlacedToken, text: string): boolean {
  const written = text.slice(comment.start, comment.end);
  return written.startsWith('<!--') && !/--!?>$/.test(written);
}

/** A value that holds a tag on another line: `lang="fr>\n<head>…`. */
function hasOpenQuote({ attributes }: Open): boolean {
  return Object.values(attributes).some((value) => /\n[\s\S]*<|>[\s\S]*</.test(value));
}

/**
 * The tags that a tag without its `>` takes for its own attributes; `undefined` where it has one.
 * `</p\n<p>` → `['p']`.
 */
function swallowedBy(tag: Open, text: string): string[] | undefined {
  const hasBracket =
    text[tag.end - 1] === '>' && ![tag.name, ...Object.keys(tag.attributes)].some((name) => name.includes('<'));
  if (hasBracket) return undefined;
  const names = text.slice(tag.start + 1, tag.end).matchAll(/<\/?([a-z][^\s/>]*)/gi);
  return [...names].map(([, name = '']) => name.toLowerCase());
}

/** `<path/>` closes itself inside SVG and MathML only. */
function isForeign(open: readonly Open[]): boolean {
  return open.some(({ name }) => name === 'svg' || name === 'math');
}
