import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { ITrie } from 'cspell-trie-lib';
import { htmlElementAttributes } from 'html-element-attributes';
import { htmlTagNames } from 'html-tag-names';
import { ALL, type Finding, type Rule } from '../rules/rule.ts';
import { lineIn, prose } from './prose.ts';

const ELISION = /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’/iu;
const WORD = /[\p{L}][\p{L}\p{M}’'-]*[\p{L}]/gu;

/** Names of HTML, which sentences are full of. */
const HTML = [...htmlTagNames, ...Object.values(htmlElementAttributes).flat()];

let dictionary: Promise<ITrie> | undefined;

/** Spelling, with a dictionary that is loaded when there is something to read. @param own words of the course */
export function spelling(own: readonly string[]): Rule {
  const known = new Set([...HTML, ...own.map((word) => word.toLowerCase())]);
  return {
    id: 'spelling',
    why: 'Une faute d’orthographe détourne de l’idée. Les mots du cours sont dans lessons/_mots.txt.',
    of: ALL.filter((kind) => kind !== 'list' && kind !== 'glossary'),
    bad: { text: 'La paje est prête.' },
    good: { text: 'La page est prête.' },
    async find(document, { terms }) {
      dictionary ??= readDictionary();
      const trie = await dictionary;
      const trade = new Set(
        terms.flatMap(({ term, english = '' }) => `${term} ${english}`.toLowerCase().match(WORD) ?? []),
      );
      const isKnown = (word: string) =>
        word.length < 3 || known.has(word) || trade.has(word) || trie.hasWord(word, true);
      const found: Finding[] = [];
      const said = new Set<string>();
      for (const piece of prose(document)) {
        // Code, and what stands between quotes or slanted as another language, is no French.
        const text = piece.text.replace(/`[^`]*`|\S*[_/\\@.]\S*[\p{L}]/gu, (code) => ' '.repeat(code.length));
        for (const { 0: written, index } of text.matchAll(WORD)) {
          const word = written.replaceAll("'", '’').replace(ELISION, '');
          // A capital: a name, or the start of a sentence that names one.
          if (/\p{Lu}/u.test(word) || said.has(word)) continue;
          if (isKnown(word) || word.split(/[-’]/).every(isKnown) || isKnown(written.replaceAll("'", '’'))) continue;
          said.add(word);
          const [near] = trie.suggest(word, { numSuggestions: 1 });
          found.push({
            line: lineIn(document, piece, index),
            what: `Le mot « ${word} » est inconnu.`,
            fix: near
              ? `Peut-être « ${near} » ? Sinon, ajoutez-le à lessons/_mots.txt.`
              : 'Ajoutez-le à lessons/_mots.txt.',
          });
        }
      }
      return found;
    },
  };
}

/** Half a second; nspell with dictionary-fr takes six. */
async function readDictionary(): Promise<ITrie> {
  const { decodeTrie } = await import('cspell-trie-lib');
  const file = new URL('fr-fr.trie.gz', import.meta.resolve('@cspell/dict-fr-fr/cspell-ext.json'));
  return decodeTrie(gunzipSync(await readFile(file)));
}
