import { tokenizer, tokTypes } from 'acorn';

/** A token of JavaScript; offsets are of the text, `end` exclusive. */
export interface JsToken {
  /** As acorn names it: `name`, `string`, `num`, `(`, `eof`, or a keyword. */
  label: string;
  text: string;
  start: number;
  end: number;
  isKeyword: boolean;
}

/** The tokens of a script up to the end, or to what is none: `jsTokens('a "b')` → those of `a`. */
export function jsTokens(text: string): JsToken[] {
  const tokens: JsToken[] = [];
  const reader = tokenizer(text, { ecmaVersion: 'latest' });
  try {
    for (let token = reader.getToken(); token.type !== tokTypes.eof; token = reader.getToken()) {
      const { start, end, type } = token;
      tokens.push({
        label: type.label,
        text: text.slice(start, end),
        start,
        end,
        isKeyword: type.keyword !== undefined,
      });
    }
  } catch {
    // The rest is no JavaScript: the parser's own message says why.
  }
  return tokens;
}
