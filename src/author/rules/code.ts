import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { workFaults } from '../../check/source/work-faults.ts';
import { type Finding, PAGES, type Rule } from './rule.ts';

const FILES: Record<string, string> = { html: 'index.html', css: 'style.css', js: 'script.js' };

/** Parts that show code with a fault or with blanks. */
const ON_PURPOSE = new Set(['Mistake', 'Prediction', 'Question', 'Task', 'Paper', 'Answer', 'Wrong']);
/** Of a piece of a page: what it points to is elsewhere. */
const ELSEWHERE = /n’existe pas dans|introuvable|ne mène|aucun fichier|aucune page|fichier/iu;

export const code: Rule = {
  id: 'code',
  why: 'Un code faux se recopie. Un code faux exprès se dit : le mot « faute » après le langage du bloc.',
  of: PAGES,
  bad: { text: '```html\n<p>Un <em>mot.</p>\n```' },
  good: { text: '```html faute\n<p>Un <em>mot.</p>\n```' },
  async find({ tree }) {
    const blocks: Code[] = [];
    if (!tree) return [];
    visit(tree, (node, _, parent) => {
      if (node.type === 'mdxJsxFlowElement' && ON_PURPOSE.has(node.name ?? '')) return 'skip';
      if (node.type === 'code' && parent) blocks.push(node);
      return undefined;
    });
    return (await Promise.all(blocks.map(blockFaults))).flat();
  },
};

async function blockFaults({ lang, meta, value, position }: Code): Promise<Finding[]> {
  const file = FILES[lang ?? ''];
  const first = position?.start.line ?? 1;
  if (!lang)
    return [
      {
        line: first,
        what: 'Ce bloc de code ne dit pas son langage.',
        fix: 'Écrivez-le après les accents graves : html, css, js, text.',
      },
    ];
  if (!file || /\bfaute\b/.test(meta ?? '') || value.includes('____')) return [];
  const faults = await workFaults(new Map([[file, new TextEncoder().encode(value)]]));
  return faults
    .filter(({ says, effect }) => effect !== 'none' && !ELSEWHERE.test(says))
    .map(({ line, says }) => ({
      line: first + line,
      what: says,
      fix: 'Corrigez, ou ajoutez « faute » après le langage.',
    }));
}
