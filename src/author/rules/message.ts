import { LONGEST_SENTENCE, longestSentence } from '../../course/plain-sentence.ts';
import { readCheckTexts } from '../lint/check-texts.ts';
import { CHECK, EXERCISE, STATEMENT } from './exercise-example.ts';
import type { Finding, Rule } from './rule.ts';

const BLAME =
  /(?<!\p{L})(?:vous avez (?:oublié|mal|tort)|vous n’avez pas|vous auriez|faux|nul|mauvaise? réponse|erreur de votre part|raté)(?!\p{L})/iu;
/** `.carte`, `#menu`, `nav > a`, `a[href]`, `li:first-child`: how the check finds, not what a learner reads. */
const SELECTOR =
  /(?<![\p{L}\p{N}`/])[.#][a-z][\w-]*(?!\S*\()(?=[\s,.]|$)|\b(?:ul|ol|li|nav|div|main|section|body|p|a|h[1-6]|header|footer|span|table|tr|td|form|label) > [a-z]|\b[a-z]+\[[a-z-]+|:(?:nth|first|last|not|has)-?/u;
const FILE = /\b[\w-]+\.(?:html|css|js|txt|md|csv|jpg|png|svg)\b/g;

export const message: Rule = {
  id: 'message',
  why: 'Le titre, l’indice et le constat d’un contrôle sont lus par quelqu’un qui cherche. Courts, sans reproche, sans sélecteur.',
  of: ['exercise'],
  bad: {
    file: EXERCISE,
    text: STATEMENT,
    more: { [CHECK]: "check('titre', 'Vous avez oublié h1#titre', async () => {});\n" },
  },
  good: {
    file: EXERCISE,
    text: STATEMENT,
    more: { [CHECK]: "check('titre', 'La page a un titre', async () => {});\n" },
  },
  find({ beside }) {
    if (!beside?.check) return [];
    const { file, text } = beside.check;
    const found: Finding[] = [];
    for (const { role, text: said, line } of readCheckTexts(text).texts) {
      if (role === 'asked') continue;
      const say = (what: string, fix: string) => found.push({ file, line, what, fix });
      const count = longestSentence(said);
      if (count > LONGEST_SENTENCE) say(`Ce message a ${count} mots.`, `${LONGEST_SENTENCE} mots au plus.`);
      const blame = BLAME.exec(said)?.[0];
      if (blame) say(`« ${blame} » sonne comme un reproche.`, 'Dites ce qui est attendu, et ce qui est trouvé.');
      const selector = SELECTOR.exec(said.replace(FILE, ''))?.[0].trim();
      if (selector) say(`« ${selector} » est un sélecteur.`, 'Nommez ce que la personne voit.');
    }
    return found;
  },
};
