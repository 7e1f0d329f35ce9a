import type { Tag, TagFault } from '../vocabulary.ts';
import type { PlacedToken } from './source-html.ts';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end tag the HTML standard lets out. */
export const OPTIONAL_END: ReadonlySet<string> = new Set(
  'html head body p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(' '),
);

/** Start tags before which an open paragraph ends by itself (HTML standard, « optional tags »). */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'.split(
    ' ',
  ),
);

/** What a paragraph around them does not end in (HTML standard, « button scope »). */
const BOUNDARIES = new Set('button caption foreignobject marquee object table td template th'.split(' '));

/** How many unclosed elements back a pair is looked for. */
const FARTHEST = 100;

type Open = PlacedToken & Tag;

/**
 * Tags that do not pair. Optional end tags count as missing: whoever judges decides whether that matters.
 *
 * ```
 * <p><em>a</p>           → unclosed em
 * <p><em>a</p></em>      → crossed em with p
 * <p>a</p></p>           → stray p
 * <em><b>a</em></em>     → unclosed b: the first </em> was written in place of </b>
 * <p>a</p <p>b</p>       → bracket p
 * <p>a<p>b</p>           → unclosed p
 * <p lang="fr>a</p> "     → quote p
 * <p lang="fr class="b">  → quote p
 * <p lang="fr>a</p>       → quote p, up to the end of the file
 * <!-- a <p>b</p>        → comment
 * <!-- a <p>b</p> <!-- c -->  → comment: it ends with the next one
 * ```
 */
export function tagFaults(tokens: readonly PlacedToken[], text: string): TagFault[] {
  const faults: TagFault[] = [];
  const open = openTags();
  /** Elements that an outer end tag closed over: crossed if their own end tag still comes, else unclosed. */
  const overrun: { tag: Open; by: string; isPaid?: boolean }[] = [];

  const close = (end: Open) => {
    const closed = open.close(end.name);
    for (const tag of closed.slice(1)) overrun.push({ tag, by: end.name });
    if (closed.length > 0) return;
    const crossed = overrun.slice(-FARTHEST).findLastIndex(({ tag }) => tag.name === end.name);
    const [pair] = crossed === -1 ? [] : overrun.splice(Math.max(0, overrun.length - FARTHEST) + crossed, 1);
    const mistaken = overrun
      .slice(-FARTHEST)
      .findLast(({ tag, by, isPaid }) => by === end.name && !isPaid && !OPTIONAL_END.has(tag.name));
    if (pair) faults.push({ kind: 'crossed', name: end.name, line: pair.tag.line, with: pair.by });
    else if (mistaken) mistaken.isPaid = true;
    else faults.push({ kind: 'stray', name: end.name, line: end.line });
  };

  /** What a browser closes by itself before this start tag can no longer be closed by a later one. */
  const endParagraph = () => {
    if (!open.isParagraph()) return;
    for (const { name, line } of open.close('p')) faults.push({ kind: 'unclosed', name, line });
  };

  for (const token of tokens) {
    if (token.kind === 'comment' && lacksEnd(token, text))
      faults.push({ kind: 'comment', name: '', line: token.line, swallowed: tagsIn(token.text) });
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    const name = /^[a-z0-9-]*/.exec(token.name)?.[0] ?? token.name;
    const swallowed = swallowedBy(token, text);
    if (hasOpenQuote(token, text))
      faults.push({ kind: 'quote', name, line: token.line, swallowed: tagsIn(text.slice(token.start + 1, token.end)) });
    else if (swallowed) faults.push({ kind: 'bracket', name, line: token.line, swallowed });
    if (token.kind === 'start' && ENDS_PARAGRAPH.has(token.name)) endParagraph();
    if (VOID.has(token.name)) continue;
    if (token.kind === 'end') close(token);
    else if (!(token.selfClosing && (open.has('svg') || open.has('math')))) open.push(token);
  }
  const cut = cutTag(tokens, text);
  if (cut) faults.push(cut);
  const unclosed = [...open.left(), ...overrun.map(({ tag }) => tag)];
  // An element whose content is text takes the end tags of all that is around it.
  const swallower = unclosed.find(({ name }) => TEXT_CONTENT.has(name));
  for (const { name, line } of swallower ? [swallower] : unclosed) faults.push({ kind: 'unclosed', name, line });
  return faults.sort((a, b) => a.line - b.line);
}

const TEXT_CONTENT = new Set(['title', 'textarea', 'style', 'script']);

/** `<!-- a` up to the end of the file, or to the end of the next comment. */
function lacksEnd(comment: PlacedToken, text: string): boolean {
  const written = text.slice(comment.start, comment.end);
  return written.startsWith('<!--') && (!/--!?>$/.test(written) || written.includes('<!--', 4));
}

/** A value that holds a tag on another line: `lang="fr>\n<head>…`; or the name of the next attribute: `lang="fr class="b"`. */
function hasOpenQuote({ attributes, start, end }: Open, text: string): boolean {
  return (
    Object.entries(attributes).some(([name, value]) => name !== 'srcdoc' && /\n[\s\S]*<|>[\s\S]*</.test(value)) ||
    [...text.slice(start, end).matchAll(VALUES)].some(([, value = '', next]) => next && /\s[a-z-]+=$/i.test(value))
  );
}

/** Each quoted value, with what touches its closing mark where it is a letter, a digit or a mark. */
const VALUES = /=\s*"([^"]*)"([^\s/>])?/g;

/** A tag that the end of the file cuts: the tokenizer of the standard gives nothing of it. `<h2 id="a>…</html>` */
function cutTag(tokens: readonly PlacedToken[], text: string): TagFault | undefined {
  const start = tokens.at(-1)?.end ?? 0;
  const rest = text.slice(start);
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(rest)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const isQuote = /=\s*["']/.test(rest.replaceAll(VALUES, '$2').replaceAll(/=\s*'[^']*'/g, ''));
  const line = text.slice(0, start).split('\n').length;
  return { kind: isQuote ? 'quote' : 'bracket', name, line, swallowed: tagsIn(rest.slice(1)) };
}

/**
 * The tags that a tag without its `>` takes for its own attributes; `undefined` where it has one.
 * `</p\n<p>` → `['p']`.
 */
function swallowedBy(tag: Open, text: string): string[] | undefined {
  const hasBracket =
    text[tag.end - 1] === '>' && ![tag.name, ...Object.keys(tag.attributes)].some((name) => name.includes('<'));
  return hasBracket ? undefined : tagsIn(text.slice(tag.start + 1, tag.end));
}

/** Names of the tags that a text holds, start or end. */
function tagsIn(text: string): string[] {
  return [...text.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase());
}

/** The elements that are open, innermost last; counted by name, so that a page of 100 000 tags takes no time. */
function openTags() {
  const stack: Open[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const has = (name: string) => (counts.get(name) ?? 0) > 0;
  return {
    has,
    /** Whether a start tag would end an open paragraph; not one that is around a button, or around what SVG holds. */
    isParagraph: () => {
      if (!has('p')) return false;
      if (![...BOUNDARIES].some(has)) return true;
      return stack.findLast(({ name }) => name === 'p' || BOUNDARIES.has(name))?.name === 'p';
    },
    left: (): readonly Open[] => stack,
    push: (tag: Open) => {
      stack.push(tag);
      count(tag.name, 1);
    },
    /** @returns the innermost element of that name and all that it holds; empty where none is open */
    close: (name: string): Open[] => {
      if (!has(name)) return [];
      const closed = stack.splice(stack.findLastIndex((tag) => tag.name === name));
      for (const tag of closed) count(tag.name, -1);
      return closed;
    },
  };
}
