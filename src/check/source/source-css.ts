import { tokenTypes } from 'css-tree/dist/csstree.esm';
import type { CssAtRule, CssDeclaration, CssRule, CssSource, HtmlSource } from '../vocabulary.ts';
import { type CssItem, readBlocks, tokensOf } from './css-blocks.ts';
import { selectorKey, selectorTexts, valueText } from './css-text.ts';
import { cssFaults } from './faults/css-faults.ts';
import { toSourceFault } from './faults/fault.ts';
import { isPage, lineCounter, type Piece, piecesIn } from './pieces.ts';
import { readHtml } from './source-html.ts';

/**
 * The CSS of a file as it is written; of a page, what its `<style>` elements hold, with the lines of the page.
 *
 * ```ts
 * readCss('style.css', 'h1 { color: red }').rule('h1')?.value('color')  // 'red'
 * readCss('index.html', '<style>\nh1 { }</style>').rules()[0]?.line      // 2
 * ```
 *
 * @param html the same page, where it is read already
 */
export function readCss(
  file: string,
  text: string,
  html: HtmlSource | undefined = isPage(file) ? readHtml(file, text) : undefined,
): CssSource {
  const pieces: readonly Piece[] = html ? piecesIn(html, 'style') : [{ text, line: 1 }];
  const found: Found = { rules: [], atRules: [], declarations: [] };
  for (const piece of pieces)
    gather(readBlocks(piece), { found, within: [], rule: undefined, depth: 0, atRule: undefined });
  const { rules, atRules, declarations } = found;
  return {
    file,
    text,
    get faults() {
      return pieces.flatMap((piece) => cssFaults(piece)).map(toSourceFault);
    },
    rules: (selector) => (selector === undefined ? rules : having(rules, selector)),
    rule: (selector) => having(rules, selector)[0],
    declarations: (property) => (property === undefined ? declarations : declarations.filter(of(property))),
    atRules: (name) => (name === undefined ? atRules : atRules.filter((it) => it.name === name)),
    media: () => atRules.filter(({ name }) => name === 'media'),
    customProperties: () => declarations.filter(({ property }) => property.startsWith('--')),
    comments: () => pieces.flatMap(comments),
  };
}

type Filled<T> = T & { declarations: CssDeclaration[] };
type FilledAtRule = Filled<CssAtRule> & { rules: CssRule[] };

interface Found {
  rules: CssRule[];
  atRules: CssAtRule[];
  declarations: CssDeclaration[];
}

interface Around {
  found: Found;
  within: readonly string[];
  rule: Filled<CssRule> | undefined;
  /** Where the rule stands in `within`. */
  depth: number;
  atRule: FilledAtRule | undefined;
}

function gather(items: readonly CssItem[], around: Around): void {
  const { found, within, rule, depth, atRule } = around;
  for (const item of items) {
    if (item.kind === 'declaration') {
      const { property, important, line } = item;
      const selectors = rule?.selectors ?? [];
      const outside = rule ? within.toSpliced(depth, 1) : within;
      const declaration = { property, value: valueText(item.value), important, line, selectors, within: outside };
      found.declarations.push(declaration);
      (rule ?? atRule)?.declarations.push(declaration);
    } else if (item.kind === 'rule') {
      const selectors = selectorTexts(item.prelude);
      const inner = withValue<CssRule>({ selectors, line: item.line, within, declarations: [] });
      if (atRule && !rule) atRule.rules.push(inner);
      if (atRule?.name.endsWith('keyframes') !== true) found.rules.push(inner);
      const around = [...within, selectors.join(', ')];
      gather(item.items ?? [], { found, within: around, rule: inner, depth: within.length, atRule });
    } else if (item.kind === 'at-rule') {
      const { name, line } = item;
      const prelude = valueText(item.prelude);
      const inner = withValue<CssAtRule>({ name, prelude, line, within, declarations: [], rules: [] }) as FilledAtRule;
      found.atRules.push(inner);
      const around = [...within, `@${name}${prelude && ` ${prelude}`}`];
      // Declarations in a nested @media belong to the rule around it.
      gather(item.items ?? [], { found, within: around, rule, depth, atRule: inner });
    }
  }
}

/** Adds what looks a value up: the last declaration of a property wins. */
function withValue<T extends CssRule | CssAtRule>(block: Omit<T, 'value'> & { declarations: CssDeclaration[] }) {
  const value = (property: string) => block.declarations.findLast(of(property))?.value;
  return { ...block, value } as unknown as Filled<T>;
}

function of(property: string): (declaration: CssDeclaration) => boolean {
  const name = property.startsWith('--') ? property : property.toLowerCase();
  return (declaration) => declaration.property === name;
}

function having(rules: readonly CssRule[], selector: string): readonly CssRule[] {
  const key = selectorKey(selector);
  return rules.filter(({ selectors }) => selectors.includes(key) || selectors.join(', ') === key);
}

function comments({ text, line }: Piece): { text: string; line: number }[] {
  const lineAt = lineCounter(text, line);
  return tokensOf(text)
    .filter(({ type }) => type === tokenTypes.Comment)
    .map((token) => ({ text: token.text.replace(/^\/\*|\*\/$/g, '').trim(), line: lineAt(token.start) }));
}
