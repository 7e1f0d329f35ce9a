import { readTokens, type TagToken, type TokenPlace } from '../../course/html-tokens.ts';
import { letters } from '../fold-text.ts';
import type { HtmlSource, Tag, Token } from '../vocabulary.ts';
import { tagFaults } from './tag-faults.ts';

/** Elements whose text is not shown. */
const NOT_SHOWN = new Set(['title', 'style', 'script', 'noscript', 'template']);

type SelectIn = (html: Pick<HtmlSource, 'text' | 'tokens'>) => HtmlSource['select'];
type ErrorsOf = (html: HtmlSource) => ReturnType<HtmlSource['errors']>;

const cannotSelect: SelectIn = () => () => {
  throw new Error('select() needs selectIn of select-html.ts behind readHtml()');
};

const cannotValidate: ErrorsOf = () => {
  throw new Error('errors() needs htmlErrors of faults/html-errors.ts behind readHtml()');
};

/** A token with its place in the text. Offsets are in UTF-16 units; `end` is exclusive. */
export type PlacedToken = Token & { start: number; end: number };

/**
 * The HTML of a file as it is written, before any repair by a browser.
 *
 * ```ts
 * readHtml('index.html', '<p>Bonjour <em>vous</p>').faults  // [{ kind: 'unclosed', name: 'em', line: 1 }]
 * ```
 *
 * @param selectIn what stands behind `select()`: see `select-html.ts`, which is heavy
 * @param errorsOf what stands behind `errors()`: see `faults/html-errors.ts`, which is heavy too
 */
export function readHtml(
  file: string,
  text: string,
  selectIn: SelectIn = cannotSelect,
  errorsOf: ErrorsOf = cannotValidate,
): HtmlSource {
  const tokens = tokenize(text);
  const faults = tagFaults(tokens, text);
  const html: HtmlSource = {
    file,
    text,
    tokens,
    faults,
    ...declarations(tokens),
    fault: (kind, ...names) => faults.find((it) => it.kind === kind && (names.length === 0 || names.includes(it.name))),
    tags: (name) => tokens.filter((token): token is PlacedToken & Tag => token.kind === 'start' && token.name === name),
    select: selectIn({ text, tokens }),
    errors: () => errorsOf(html),
    inside: (name) => inside(tokens, name),
    lineOf: (piece) => lineOf(tokens, piece),
  };
  return html;
}

/** What has no place in a doctype: `<!doctype html lang="fr">`. */
const MORE = /^<!doctype\s+\S+\s+(?!public\b|system\b)([^\s>][^>]*)/i;

/** What the tokenizer of the HTML standard finds, in order; runs of text are one token. */
export function tokenize(text: string): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  const push = (token: Token, { startOffset: start, endOffset: end }: TokenPlace) =>
    tokens.push({ ...token, start, end });
  const onTag = (kind: Tag['kind']) => (tag: TagToken) => {
    const attributes = Object.fromEntries(tag.attrs.map(({ name, value }) => [name, value]));
    const { tagName: name, selfClosing, location } = tag;
    push({ kind, name, attributes, line: location.startLine, selfClosing }, location);
  };
  readTokens(text, {
    onStartTag: onTag('start'),
    onEndTag: onTag('end'),
    onText: (piece, place) => {
      const last = tokens.at(-1);
      const of = last?.kind === 'start' && NOT_SHOWN.has(last.name) ? { of: last.name } : {};
      if (last?.kind !== 'text') push({ kind: 'text', text: piece, line: place.startLine, ...of }, place);
      else Object.assign(last, { text: last.text + piece, end: place.endOffset });
    },
    onComment: (comment, place) => push({ kind: 'comment', text: comment, line: place.startLine }, place),
    onDoctype: (name, place) => {
      const more = MORE.exec(text.slice(place.startOffset, place.endOffset))?.[1];
      push({ kind: 'doctype', name: more ? `${name} ${more}` : name, line: place.startLine }, place);
    },
  });
  return tokens;
}

function inside(tokens: readonly Token[], name: string): readonly Token[] {
  const start = tokens.findIndex((token) => token.kind === 'start' && token.name === name);
  if (start === -1) return [];
  const isEnd = (token: Token) =>
    (token.kind === 'end' && token.name === name) ||
    (token.kind === 'start' && name === 'head' && token.name === 'body');
  const length = tokens.slice(start + 1).findIndex(isEnd);
  return tokens.slice(start + 1, length === -1 ? undefined : start + 1 + length);
}

/** What a page says of itself at its start. */
function declarations(tokens: readonly Token[]): Pick<HtmlSource, 'doctype' | 'language'> {
  const first = tokens.find(
    (token) => token.kind !== 'comment' && !(token.kind === 'text' && token.text.trim() === ''),
  );
  const html = tokens.find((token): token is Tag => token.kind === 'start' && token.name === 'html');
  const code = html?.attributes['lang'];
  return {
    ...(first?.kind === 'doctype' ? { doctype: first } : {}),
    ...(html && code ? { language: { code, base: baseOf(code), line: html.line } } : {}),
  };
}

/** `baseOf('fr-CA')` → `fr`; `undefined` for what is no code: `français`, `fr_FR`. */
function baseOf(code: string): string | undefined {
  return /^([a-z]{2,3})(-[a-z0-9]+)*$/i.exec(code)?.[1]?.toLowerCase();
}

/** The letters that are shown, one after another, each with its line. */
function lineOf(tokens: readonly Token[], piece: string): number | undefined {
  const wanted = letters(piece);
  const lines: number[] = [];
  let written = '';
  for (const token of tokens) {
    if (token.kind !== 'text' || token.of) continue;
    for (const [index, row] of token.text.split('\n').entries()) {
      const found = letters(row);
      written += found;
      lines.push(...Array<number>(found.length).fill(token.line + index));
    }
  }
  const start = wanted === '' ? -1 : written.indexOf(wanted);
  return lines[start];
}
