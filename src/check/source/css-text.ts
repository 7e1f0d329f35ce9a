import { tokenTypes } from 'css-tree/dist/csstree.esm';
import { type CssToken, tokensOf } from './css-blocks.ts';

const { Comma, Comment, Dimension, Function: FunctionToken, Hash, Ident, WhiteSpace } = tokenTypes;
const { LeftSquareBracket, RightSquareBracket, LeftParenthesis, RightParenthesis } = tokenTypes;

/**
 * A value as it is compared: one space where there were several, none inside parentheses, `, ` after a comma; functions,
 * units and hexadecimal colours in lower case. The rest keeps its case: it may be the name of a font.
 *
 * ```ts
 * valueText(tokensOf('RGB( 20,60 , 110 )'))  // 'rgb(20, 60, 110)'
 * ```
 */
export function valueText(tokens: readonly CssToken[]): string {
  const lower = new Set([FunctionToken, Dimension, Hash]);
  return tighten(tokens.map(({ type, text }) => ({ type, text: lower.has(type) ? text.toLowerCase() : text })));
}

/**
 * A list of selectors, each as it is compared: names of elements in lower case, one space around `>` `+` `~`.
 *
 * ```ts
 * selectorTexts(tokensOf('H1,nav>a.actif'))  // ['h1', 'nav > a.actif']
 * ```
 */
export function selectorTexts(tokens: readonly CssToken[]): string[] {
  const lists: CssToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ([LeftParenthesis, FunctionToken, LeftSquareBracket].includes(token.type)) depth += 1;
    if ([RightParenthesis, RightSquareBracket].includes(token.type)) depth -= 1;
    if (token.type === Comma && depth === 0) lists.push([]);
    else lists.at(-1)?.push(token);
  }
  return lists.map(selectorText).filter((selector) => selector !== '');
}

/** A selector as an author writes it → as it is compared: `selectorKey('NAV>a')` → `nav > a`. */
export function selectorKey(selector: string): string {
  return selectorTexts(tokensOf(selector)).join(', ');
}

function selectorText(tokens: readonly CssToken[]): string {
  let depth = 0;
  let brackets = 0;
  return tighten(
    tokens.map(({ type, text }, index) => {
      if (type === LeftSquareBracket) brackets += 1;
      if (type === RightSquareBracket) brackets -= 1;
      const isCombinator = depth === 0 && brackets === 0 && /^[>+~]$/.test(text);
      if (type === FunctionToken || type === LeftParenthesis) depth += 1;
      if (type === RightParenthesis) depth -= 1;
      const isClass = tokens[index - 1]?.text === '.';
      const isName = brackets === 0 && !isClass && (type === Ident || type === FunctionToken);
      return { type, text: isCombinator ? ` ${text} ` : isName ? text.toLowerCase() : text };
    }),
  );
}

function tighten(tokens: readonly Pick<CssToken, 'type' | 'text'>[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === Comment) continue;
    const piece = token.type === WhiteSpace ? ' ' : token.type === Comma ? ', ' : token.text;
    const glued = /[\s([]$/.test(text) ? piece.trimStart() : piece;
    text = (/^[\s)\],]/.test(glued) ? text.trimEnd() : text) + glued;
  }
  return text.trim();
}
