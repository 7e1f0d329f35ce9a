import { type Finding, PAGES, type Rule } from './rule.ts';

const TAG = '<([^>]*)>';

/** What the parser says → what an author may do about it. */
const SENTENCES: readonly [RegExp, (name: string) => [string, string]][] = [
  [
    new RegExp(`^Expected a closing tag for \`${TAG}\``),
    (name) => [`La balise <${name}> n’est pas fermée.`, `Ajoutez </${name}> à la fin, seule sur sa ligne.`],
  ],
  [
    new RegExp(`^Expected the closing tag \`${TAG}\` either after the end of`),
    (name) => [`La fermeture <${name}> est au milieu d’un paragraphe.`, 'Laissez une ligne vide avant et après.'],
  ],
  [
    new RegExp(`^Unexpected closing tag \`${TAG}\``),
    (name) => [`La fermeture <${name}> ne va pas avec la balise ouverte.`, 'Fermez d’abord la dernière ouverte.'],
  ],
  [
    /^Unexpected closing slash/,
    () => ['Cette balise se ferme, mais elle n’est pas ouverte.', 'Ajoutez son ouverture, ou retirez-la.'],
  ],
  [
    /acorn|in expression|expression/i,
    () => ['Une accolade { ouvre du code.', 'Écrivez-la entre accents graves, ou avec une barre : \\{.'],
  ],
  [
    /(?:before|in) (?:name|attribute|tag)|before local name|after `<`|to create a link|to create a comment/i,
    () => ['Un chevron < ouvre une balise.', 'Écrivez-le entre accents graves, ou avec une barre : \\<.'],
  ],
];

export const mdx: Rule = {
  id: 'mdx',
  why: 'Dans une page MDX, { ouvre du code et < ouvre une balise. Une page qui ne se lit pas n’existe pas.',
  of: PAGES,
  bad: { text: 'Une règle commence par { et finit par }.' },
  good: { text: 'Une règle commence par `{` et finit par `}`.' },
  find({ fault }): Finding[] {
    if (!fault) return [];
    for (const [said, sentence] of SENTENCES) {
      const name = said.exec(fault.reason)?.[1] ?? '';
      if (!said.test(fault.reason)) continue;
      const [what, fix] = sentence(name);
      return [{ line: fault.line, what, fix }];
    }
    return [
      {
        line: fault.line,
        what: 'La page ne se lit pas à cette ligne.',
        fix: 'Regardez les signes < et { qui la précèdent.',
      },
    ];
  },
};
