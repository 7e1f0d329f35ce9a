import { letters } from '../../check/fold-text.ts';
import { readCheckTexts } from '../lint/check-texts.ts';
import { prose } from '../lint/prose.ts';
import { CHECK, EXERCISE, STATEMENT } from './exercise-example.ts';
import type { Rule } from './rule.ts';

const NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

const asks = (text: string) => `check('titre', 'Le titre est juste', async ({ page }) => {
  await expect(page.getByRole('heading')).toHaveText('${text}');
});
`;

export const demand: Rule = {
  id: 'demand',
  why: 'L’énoncé dit tout ce que le contrôle exige : chaque nombre, chaque nom, chaque texte. Deviner n’est pas apprendre.',
  of: ['exercise'],
  bad: { file: EXERCISE, text: STATEMENT, more: { [CHECK]: asks('Bonsoir') } },
  good: { file: EXERCISE, text: STATEMENT, more: { [CHECK]: asks('Bonjour') } },
  find(document) {
    const { beside } = document;
    if (!beside?.check) return [];
    const { file, text } = beside.check;
    const statement = [
      ...prose(document).map((piece) => piece.text),
      document.text,
      ...beside.starter.keys(),
      ...beside.starter.values(),
    ]
      .flatMap((own) => [own, withoutTags(own)])
      .join('\n');
    const said = letters(statement);
    const { texts, given } = readCheckTexts(text);
    const isSaid = (asked: string) => {
      if (given.includes(asked)) return true;
      const own = given.filter((one) => one.length > 1).reduce((rest, one) => rest.replaceAll(one, '–'), asked);
      if (!/^\d+$/.test(asked)) return own.split('–').every((part) => said.includes(letters(part)));
      const word = NUMBERS[Number(asked)];
      return (
        new RegExp(`(?<![\\d.])${asked}(?![\\d])`).test(statement) ||
        (word !== undefined && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(statement))
      );
    };
    const asked = texts.filter(({ role, text }) => role === 'asked' && isDemand(text));
    return asked
      .filter((one, rank) => !isSaid(one.text) && asked.findIndex(({ text }) => text === one.text) === rank)
      .map(({ text, line }) => ({
        ...{ file, line },
        what: `Le contrôle attend « ${text} », que l’énoncé ne dit pas.`,
        fix: 'Ajoutez-le à l’énoncé ou au point de départ, ou ne l’écrivez que dans « found ».',
      }));
  },
};

/** Also where tags are left open on purpose. */
const withoutTags = (html: string) => html.replace(/<!--.*?-->|<\/?[a-z][^<>\s]*>?/gis, '');

/** A selector, a tag or an id is how the check finds; a word or a number is what it asks. */
function isDemand(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/[<>{}[\]#=:*^$]|^\.|^[a-z][a-z0-9]*(?:[ ,.-][a-z0-9]+)*$/.test(text);
}
