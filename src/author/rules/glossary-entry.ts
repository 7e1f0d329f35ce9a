import { lineAt } from '../../course/front-matter.ts';
import { termAnchor } from '../../course/glossary.ts';
import type { Finding, Rule } from './rule.ts';

export const glossaryEntry: Rule = {
  id: 'glossary',
  why: 'Un mot du glossaire a son mot anglais, sa prononciation et un exemple : on le reconnaît dans le code.',
  of: ['glossary'],
  bad: { file: 'lessons/_glossaire.yaml', text: entry('  english: tag\n') },
  good: { file: 'lessons/_glossaire.yaml', text: entry('  english: tag\n  sound: tag\n') },
  find({ file, text }, { terms }) {
    const found: Finding[] = [];
    for (const [rank, { term, definition, english, sound, example }] of terms.entries()) {
      const say = (key: string, what: string, fix: string) =>
        found.push({ file, line: lineAt(text, [rank, key]), what, fix });
      if (english && !sound && termAnchor(english) !== termAnchor(term))
        say('english', `Le mot anglais de « ${term} » n’a pas sa prononciation.`, 'Ajoutez la clé « sound ».');
      if (!/[.!?…]$/.test(definition.trim()))
        say('definition', `La définition de « ${term} » n’a pas de point final.`, 'Finissez-la par un point.');
      if (example.trim() === definition.trim())
        say('example', `L’exemple de « ${term} » répète sa définition.`, 'Montrez le mot dans un cas.');
      const start = definition.toLowerCase().split(/\s+/).slice(0, 3).join(' ');
      if (
        new RegExp(`^(?:une?|le|la|l’)?\\s*${term.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'u').test(
          start,
        )
      )
        say('definition', `La définition de « ${term} » commence par le mot à définir.`, 'Commencez par ce que c’est.');
    }
    return found;
  },
};

function entry(more: string): string {
  return `- term: balise\n  definition: Marque entre deux chevrons.\n${more}  example: "\`<p>\`"\n  lesson: html-01\n`;
}
