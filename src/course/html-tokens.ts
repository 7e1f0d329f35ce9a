import { Tokenizer, TokenizerMode } from 'parse5';

/** A start or end tag as it is written. Offsets are in UTF-16 units; ends are exclusive; lines begin at 1. */
export interface TagToken {
  /** Lower case. */
  tagName: string;
  selfClosing: boolean;
  attrs: readonly { name: string; value: string }[];
  location: TokenPlace & { attrs?: Readonly<Record<string, TokenPlace>> };
}

export interface TokenPlace {
  startLine: number;
  startOffset: number;
  endOffset: number;
}

/** What is told as the text is read; text comes in pieces. */
export interface TokenReader {
  onStartTag?: (tag: TagToken) => void;
  onEndTag?: (tag: TagToken) => void;
  onText?: (text: string, place: TokenPlace) => void;
  onComment?: (text: string, place: TokenPlace) => void;
  onDoctype?: (name: string, place: TokenPlace) => void;
}

/** Elements whose content is text, and how the HTML standard reads it. */
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

/** Reads HTML as the standard's tokenizer does, without building or mending a tree: several times faster. */
export function readTokens(html: string, reader: TokenReader): void {
  const onText = ({ chars, location }: { chars: string; location: TokenPlace | null }) =>
    reader.onText?.(chars, location as TokenPlace);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        tokenizer.state = TEXT_CONTENT[tag.tagName] ?? tokenizer.state;
        reader.onStartTag?.(tag as TagToken);
      },
      onEndTag: (tag) => reader.onEndTag?.(tag as TagToken),
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: ({ data, location }) => reader.onComment?.(data, location as TokenPlace),
      onDoctype: ({ name, location }) => reader.onDoctype?.(name ?? '', location as TokenPlace),
      onEof: () => {},
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
}
