import { htmlElementAttributes } from 'html-element-attributes';
import { htmlTagNames } from 'html-tag-names';
import type { HtmlSource, Tag } from '../../vocabulary.ts';
import type { PlacedToken } from '../source-html.ts';
import { ELEMENTS } from './english.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

export const ELEMENT_NAMES: ReadonlySet<string> = new Set([...htmlTagNames, 'selectedcontent', 'fencedframe']);

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Names of one or two letters are too near one another to guess. */
const LONG_NAMES = [...ELEMENT_NAMES].filter((name) => name.length > 2);

/** What the tokenizer of the standard takes for text or for a comment, and names that no element has. */
export function htmlTags({ tokens, text }: Pick<HtmlSource, 'tokens' | 'text'>): Fault[] {
  const foreign = foreignTags(tokens);
  const body = tokens.findIndex((token) => token.kind === 'start' && token.name === 'body');
  return tokens
    .flatMap((token, index): Fault[] => {
      if (token.kind === 'text') return token.of ? [] : brokenTags(token.text, token.line);
      if (token.kind === 'doctype') return token.name === 'html' ? [] : [doctype(token.line)];
      if (token.kind === 'comment') return bogusComment(token, text);
      if (foreign.has(token)) return [];
      if (token.kind === 'end') return voidEnd(token);
      return [...unknownElement(token, body === -1 || index < body), ...selfClosed(token)];
    })
    .concat(headerForHead(tokens), extraBrackets(tokens));
}

/** `<<p>` and `</p>>`: a sign that touches a tag, and that is shown. */
function extraBrackets(tokens: HtmlSource['tokens']): Fault[] {
  const isTag = (token: HtmlSource['tokens'][number] | undefined) => token?.kind === 'start' || token?.kind === 'end';
  return tokens.flatMap((token, index): Fault[] => {
    if (token.kind !== 'text' || token.of) return [];
    const { text, line } = token;
    const first = text.startsWith('>') && isTag(tokens[index - 1]);
    const last = text.endsWith('<') && isTag(tokens[index + 1]);
    return [
      ...(first ? [{ kind: 'bracket-extra', name: '>', line } as const] : []),
      ...(last ? [{ kind: 'bracket-extra', name: '<', line: line + text.split('\n').length - 1 } as const] : []),
    ];
  });
}

/** Tags inside SVG and MathML, whose names are others. */
export function foreignTags(tokens: HtmlSource['tokens']): ReadonlySet<Tag> {
  const found = new Set<Tag>();
  let depth = 0;
  for (const token of tokens) {
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    const isRoot = token.name === 'svg' || token.name === 'math';
    if (isRoot && token.kind === 'end') depth = Math.max(0, depth - 1);
    if (depth > 0 || isRoot) found.add(token);
    if (isRoot && token.kind === 'start' && !token.selfClosing) depth += 1;
  }
  return found;
}

const doctype = (line: number): Fault => ({ kind: 'doctype', name: '', line });

/** `< em>`, `< /em>` and `<\em>` are text for the standard. */
function brokenTags(text: string, line: number): Fault[] {
  const lineOf = (index: number) => line + text.slice(0, index).split('\n').length - 1;
  const broken = text.matchAll(/<(?: +(\/?)|(\\))([a-z][a-z0-9]*)(?: +[a-z-]+="[^"<>]*")* *>/gi);
  return [...broken].flatMap(({ 1: slash = '', 2: backslash, 3: written = '', index }): Fault[] => {
    const name = written.toLowerCase();
    if (!ELEMENT_NAMES.has(name)) return [];
    if (backslash) return [{ kind: 'tag-backslash', name, line: lineOf(index) }];
    return [{ kind: 'tag-space', name: slash + name, line: lineOf(index) }];
  });
}

/** `</ em>`, `<! doctype html>` and `<!doctpye html>` are comments for the standard. */
function bogusComment(
  { text, line, ...token }: Extract<HtmlSource['tokens'][number], { kind: 'comment' }>,
  whole: string,
): Fault[] {
  const { start } = token as unknown as PlacedToken;
  if (whole.startsWith('<!--', start)) return [];
  const name = text.trim().toLowerCase();
  if (whole.startsWith('</', start))
    return ELEMENT_NAMES.has(name) ? [{ kind: 'tag-space', name: `/${name}`, line }] : [];
  const [word = '', next = ''] = name.split(/\s+/);
  return word === 'doctype' || meant(word, ['doctype']) || next === 'html' ? [doctype(line)] : [];
}

function unknownElement({ name: written, line, attributes }: Tag, isBeforeBody: boolean): Fault[] {
  const name = /^[^\\<"'=]*/.exec(written)?.[0] ?? written;
  if (written === `${name}\\`) return [{ kind: 'tag-backslash', name, line }];
  if (written.startsWith(`${name}=`)) return [gluedTag(name, line) ?? { kind: 'attribute-name', name, of: name, line }];
  if (name === 'doctype' || (name === 'html' && 'doctype' in attributes)) return [doctype(line)];
  // Browsers take it for `img`; the standard does not.
  if (name === 'image') return [{ kind: 'element', name, near: 'img', line }];
  if (ELEMENT_NAMES.has(name) || name.includes('-') || name === '') return [];
  const near = name === 'titre' && isBeforeBody ? 'title' : (ELEMENTS[name] ?? meant(name, LONG_NAMES));
  return [{ kind: 'element', name, near, line }];
}

/** `<ahref="b">`, `<h2id="c">`: a name and its attribute, without the space between them. */
function gluedTag(name: string, line: number): Fault | undefined {
  const rest = (of: string) => name.slice(of.length);
  const isGlued = (of: string) =>
    name.startsWith(of) && [...(htmlElementAttributes[of] ?? []), ...EVERYWHERE].includes(rest(of));
  const of = [...ELEMENT_NAMES].find(isGlued);
  return of ? { kind: 'tag-glued', name, of, near: rest(of), line } : undefined;
}

const EVERYWHERE = htmlElementAttributes['*'] ?? [];

/** `</img>`; the standard takes `</br>` for a line break, which is no better. */
function voidEnd({ name, line }: Tag): Fault[] {
  return VOID.has(name) ? [{ kind: 'void-end', name, line }] : [];
}

function selfClosed({ name, selfClosing, line }: Tag): Fault[] {
  const closes = selfClosing && ELEMENT_NAMES.has(name) && !VOID.has(name);
  return closes ? [{ kind: 'self-closed', name, line }] : [];
}

/** A page whose `<title>` is in a `<header>`, and that has no `<head>`. */
function headerForHead(tokens: HtmlSource['tokens']): Fault[] {
  const starts = tokens.filter((token): token is Tag => token.kind === 'start');
  const header = starts.findIndex(({ name }) => name === 'header');
  const next = starts[header + 1]?.name ?? '';
  const isHead =
    header !== -1 && ['title', 'meta', 'link'].includes(next) && !starts.some(({ name }) => name === 'head');
  return isHead ? [{ kind: 'header-for-head', name: 'header', line: starts[header]?.line ?? 1 }] : [];
}
