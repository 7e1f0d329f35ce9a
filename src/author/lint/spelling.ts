import { htmlElementAttributes } from 'html-element-attributes';
import { htmlTagNames } from 'html-tag-names';
import { ALL, type Finding, type Rule } from '../rules/rule.ts';
import type { Document } from './document.ts';
import { lineIn, prose } from './prose.ts';
import { frenchDictionary } from './read-dictionary.ts';

const ELISION = /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’/iu;
const WORD = /[\p{L}][\p{L}\p{M}’'-]*[\p{L}]/gu;

/** Names of HTML, which sentences are full of. */
const HTML = [...htmlTagNames, ...Object.values(htmlElementAttributes).flat()];

/** Spelling. @param own words of the course */
export function spelling(own: readonly string[], dictionary = frenchDictionary()): Rule {
  const names = new Set([...HTML, ...own.map((word) => word.toLowerCase())]);
  return {
    id: 'spelling',
    why: 'Une faute d’orthographe détourne de l’idée. Les mots du cours sont dans lessons/_mots.txt.',
    of: ALL.filter((kind) => kind !== 'list' && kind !== 'glossary'),
    bad: { text: 'La paje est prête.' },
    good: { text: 'La page est prête.' },
    async find(document, { terms }) {
      const trade = new Set(
        terms.flatMap(({ term, english = '' }) => `${term} ${english}`.toLowerCase().match(WORD) ?? []),
      );
      const isName = (word: string) => word.length < 3 || names.has(word) || trade.has(word);
      const words = wordsOf(document);
      const known = await dictionary.known(words.flatMap(waysToRead).filter((word) => !isName(word)));
      const isKnown = (word: string) => isName(word) || known.has(word);
      const found: Finding[] = [];
      const said = new Set<string>();
      for (const { word, whole, line } of words) {
        if (said.has(word) || isKnown(word) || word.split(/[-’]/).every(isKnown) || isKnown(whole)) continue;
        said.add(word);
        const near = await dictionary.nearest(word);
        found.push({
          line: line(),
          what: `Le mot « ${word} » est inconnu.`,
          fix: near
            ? `Peut-être « ${near} » ? Sinon, ajoutez-le à lessons/_mots.txt.`
            : 'Ajoutez-le à lessons/_mots.txt.',
        });
      }
      return found;
    },
  };
}

/** A word of a document, where it is first met: `l’écran` is `écran`. */
interface Word {
  word: string;
  /** As it is written, with what is elided before it. */
  whole: string;
  line(): number;
}

function wordsOf(document: Document): Word[] {
  const found = new Map<string, Word>();
  for (const piece of prose(document)) {
    // Code, and what stands between quotes or slanted as another language, is no French.
    const text = piece.text.replace(/`[^`]*`|\S*[_/\\@.]\S*[\p{L}]/gu, (code) => ' '.repeat(code.length));
    for (const { 0: written, index } of text.matchAll(WORD)) {
      const whole = written.replaceAll("'", '’');
      const word = whole.replace(ELISION, '');
      // A capital: a name, or the start of a sentence that names one.
      if (/\p{Lu}/u.test(word) || found.has(whole)) continue;
      found.set(whole, { word, whole, line: () => lineIn(document, piece, index) });
    }
  }
  return [...found.values()];
}

/** `waysToRead({ word: 'rez-de-chaussée', … })` → itself, and each of its parts. */
function waysToRead({ word, whole }: Word): string[] {
  return [word, whole, ...word.split(/[-’]/)];
}
