import { Tokenizer, TokenizerMode } from 'parse5';
import { tagFaults } from './tag-faults.ts';
import type { HtmlSource, Tag, Token } from './vocabulary.ts';

/** Elements whose content is text, and how the tokenizer reads it. */
const TEXT_CONTENT: Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** A token with its place in the text. Offsets are in UTF-16 units; `end` is exclusive. */
export type PlacedToken = Token & { start: number; end: number };

/**
 * The HTML of a file as it is written, before any repair by a browser.
 *
 * ```ts
 * readHtml('index.html', '<p>Bonjour <em>vous</p>').faults  // [{ kind: 'unclosed', name: 'em', line: 1 }]
 * ```
 */
export function readHtml(file: string, text: string): HtmlSource {
  const tokens = tokenize(text);
  return {
    file,
    text,
    tokens,
    faults: tagFaults(tokens, text),
    tags: (name) => tokens.filter((token): token is PlacedToken & Tag => token.kind === 'start' && token.name === name),
    inside: (name) => inside(tokens, name),
  };
}

/** What the tokenizer of the HTML standard finds, in order; runs of text are one token. */
export function tokenize(text: string): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  const push = (token: Token, location: { startOffset: number; endOffset: number } | null) =>
    tokens.push({ ...token, start: location?.startOffset ?? text.length, end: location?.endOffset ?? text.length });
  const tag = (kind: 'start' | 'end') => (token: TagToken) => {
    const attributes = Object.fromEntries(token.attrs.map(({ name, value }) => [name, value]));
    const line = token.location?.startLine ?? 1;
    push({ kind, name: token.tagName, attributes, line, selfClosing: token.selfClosing }, token.location);
  };
  const onText = ({ chars, location }: { chars: string; location: Location | null }) => {
    const last = tokens.at(-1);
    if (last?.kind !== 'text') push({ kind: 'text', text: chars, line: location?.startLine ?? 1 }, location);
    else Object.assign(last, { text: last.text + chars, end: location?.endOffset ?? last.end });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        tag('start')(token);
        tokenizer.state = TEXT_CONTENT[token.tagName] ?? tokenizer.state;
      },
      onEndTag: tag('end'),
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: (token) =>
        push({ kind: 'comment', text: token.data, line: token.location?.startLine ?? 1 }, token.location),
      onDoctype: (token) =>
        push({ kind: 'doctype', name: token.name ?? '', line: token.location?.startLine ?? 1 }, token.location),
      onEof: () => {},
      onParseError: null,
    },
  );
  tokenizer.write(text, true);
  return tokens;
}

interface Location {
  startLine: number;
  startOffset: number;
  endOffset: number;
}

interface TagToken {
  tagName: string;
  selfClosing: boolean;
  attrs: { name: string; value: string }[];
  location: Location | null;
}

function inside(tokens: readonly Token[], name: string): readonly Token[] {
  const start = tokens.findIndex((token) => token.kind === 'start' && token.name === name);
  if (start === -1) return [];
  const length = tokens.slice(start + 1).findIndex((token) => token.kind === 'end' && token.name === name);
  return tokens.slice(start + 1, length === -1 ? undefined : start + 1 + length);
}
