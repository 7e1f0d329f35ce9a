import type { Code, Nodes } from 'mdast';
import { isPart } from '../lint/parts.ts';
import type { Finding, Rule } from './rule.ts';

/** Signs that a box of code shows without scrolling, in a window 1280 px wide: alone, and in a block of the lesson. */
const MOST = { alone: 54, inBlock: 48 };
/** A block that has no frame of its own. */
const AS_WIDE = 'Worked';
/** Its editor folds lines. */
const FOLDS = 'Playground';

export const codeWidth: Rule = {
  id: 'code-width',
  why: 'Une ligne plus large que sa boîte se cache à droite.',
  of: ['lesson'],
  bad: { text: '```html\n<img src="images/menthe.jpg" alt="Menthe en pot" width="600">\n```' },
  good: { text: '```html\n<img src="images/menthe.jpg"\n  alt="Menthe en pot" width="600">\n```' },
  find({ tree }) {
    return tree ? wideLines(tree, MOST.alone) : [];
  },
};

function wideLines(node: Nodes, most: number): Finding[] {
  if (node.type === 'code') return linesOf(node, most);
  if (!('children' in node)) return [];
  if (isPart(node) && node.name === FOLDS) return [];
  const inside = isPart(node) && node.name !== AS_WIDE ? MOST.inBlock : most;
  return node.children.flatMap((child) => wideLines(child, inside));
}

function linesOf({ value, position }: Code, most: number): Finding[] {
  return value.split('\n').flatMap((line, index) => {
    const signs = [...line].length;
    if (signs <= most) return [];
    return {
      line: (position?.start.line ?? 1) + index + 1,
      what: `Cette ligne de code a ${signs} signes : elle dépasse sa boîte.`,
      fix: `Coupez-la : ${most} signes au plus ici.`,
    };
  });
}
