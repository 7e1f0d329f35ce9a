import { expect, test } from 'vitest';
import { playgroundProblems } from './playground.ts';

const FILE = '```html title="index.html"\n<p>\n```\n';
const said = (mdx: string) => playgroundProblems('a.mdx', mdx).map(({ line, what }) => `${line}: ${what}`);

test.each([
  [`<Playground title="A > b">\n\n${FILE}\n</Playground>`.replace(' > ', ' '), []],
  [`\n<Playground>\n</Playground>`, ['2: <Playground> ne contient aucun fichier.']],
  [`<Playground>\n${FILE}${FILE}</Playground>`, ['1: Deux fichiers de <Playground> ont le même nom : « index.html ».']],
  [`<Playground>\n${FILE}`, ['1: <Playground> n’est pas fermé.']],
  [`<Playground titre="A">\n${FILE}</Playground>`, ['1: <Playground> ne connaît pas l’option « titre ».']],
  [`<Playground show="tout">\n${FILE}</Playground>`, ['1: <Playground> ne connaît pas l’option « show=tout ».']],
  ['<Playground>\n```html\n<p>\n```\n</Playground>', ['1: 1 bloc de code sans nom dans <Playground>.']],
])('%j', (mdx, expected) => {
  expect(said(mdx).map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual(expected);
});
