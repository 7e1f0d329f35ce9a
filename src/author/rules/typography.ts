import type { Document } from '../lint/document.ts';
import { lineIn, type Prose, prose } from '../lint/prose.ts';
import { ALL, type Finding, type Rule } from './rule.ts';

const NO_BREAK = '\u00a0';

interface Habit {
  /** What is replaced is the group `it`, or all. */
  found: RegExp;
  /** What replaces it; without it, a person decides. */
  text?: (found: string) => string;
  what: string;
  fix: string;
}

/** A declaration of CSS, by its property of several words: no word of French begins so. */
const DECLARATION =
  /(?<![\w-])(?:align|background|border|box|flex|font|grid|justify|line|list|margin|max|min|object|padding|text|z)-[a-z-]+:(?= ?[\w#])/gu;

const HABITS: readonly Habit[] = [
  {
    found: DECLARATION,
    what: 'Du code CSS est écrit comme du texte.',
    fix: 'Entourez-le d’accents graves : `box-sizing: border-box`.',
  },
  {
    found: /(?<=[^\s:;!?«([])(?<it>[ \t]|)(?=[;!?»](?![\p{L}\p{N}])|:(?=\s|$))/gu,
    text: () => NO_BREAK,
    what: 'Un espace insécable manque avant un signe double : ; : ! ? »',
    fix: 'Lancez « npm run lint corriger ».',
  },
  {
    found: /(?<=«)(?<it> |)(?=[^\s])/gu,
    text: () => NO_BREAK,
    what: 'Un espace insécable manque après «.',
    fix: 'Lancez « npm run lint corriger ».',
  },
  {
    found: /(?<=\p{L})'(?=\p{L})/gu,
    text: () => '’',
    what: 'L’apostrophe est droite.',
    fix: 'Lancez « npm run lint corriger » : elle devient ’.',
  },
  {
    found: /(?<!\.)\.\.\.(?!\.)/gu,
    text: () => '…',
    what: 'Trois points font un seul signe.',
    fix: 'Lancez « npm run lint corriger » : ils deviennent ….',
  },
  {
    found: /(?<![\p{L}])(?:c|n|s|v|b|m|man)?oe(?:il|ufs?|uvre|uvres|urs?|ux|ud|uds|ds)(?![\p{L}])/giu,
    text: (found) => found.replace(/oe/i, (pair) => (pair === 'OE' ? 'Œ' : pair.startsWith('O') ? 'Œ' : 'œ')),
    what: 'Les lettres « oe » se lient : œ.',
    fix: 'Lancez « npm run lint corriger ».',
  },
  {
    found: /"(?=[\p{L}])(?<in>[^"]*[\p{L}.!?…])"/gu,
    text: (found) => `«${NO_BREAK}${found.slice(1, -1)}${NO_BREAK}»`,
    what: 'Les guillemets sont droits.',
    fix: 'Lancez « npm run lint corriger » : ils deviennent « ».',
  },
];

export const typography: Rule = {
  id: 'typography',
  why: 'Un signe seul au début d’une ligne gêne la lecture. Les guillemets droits sont gardés pour le code.',
  of: ALL,
  bad: { text: 'L\'élément "p" est-il fermé ?' },
  good: { text: `L’élément «${NO_BREAK}p${NO_BREAK}» est-il fermé${NO_BREAK}?` },
  find: (document) => prose(document).flatMap((piece) => HABITS.flatMap((habit) => faults(document, piece, habit))),
};

function faults(document: Document, piece: Prose, { found, text, what, fix }: Habit): Finding[] {
  // In an attribute or a value, straight quotes are those of some code.
  if (what.startsWith('Les guillemets') && (piece.kind === 'attribute' || piece.kind === 'value')) return [];
  const hidden = piece.text.replace(/`[^`]*`/g, (code) => `\`${'x'.repeat(code.length - 2)}\``);
  // The colon of a declaration takes no space.
  const masked = found === DECLARATION ? hidden : hidden.replace(DECLARATION, (code) => 'x'.repeat(code.length));
  return [...masked.matchAll(found)].map((match) => {
    const index = match.index;
    const length = (match.groups?.['it'] ?? match[0]).length;
    const start = piece.at[index] ?? piece.at.at(-1) ?? 0;
    const end = start + length;
    const whole = piece.text.slice(index, index + length);
    // What the file holds is not what is read (an escape, an entity, quotes of YAML): a person mends it.
    const same = document.text.slice(start, end) === whole && (length > 0 || piece.at[index - 1] === start - 1);
    const mended = text?.(whole);
    const unsafe = (piece.kind === 'attribute' || piece.kind === 'value') && /["']/.test(mended ?? '');
    const fixable = mended !== undefined && same && !unsafe;
    return {
      line: lineIn(document, piece, index),
      what,
      fix,
      ...(fixable ? { edit: { start, end, text: mended } } : {}),
    };
  });
}
