import { fold } from '../../check/fold-text.ts';
import type { Touch } from './edit.ts';

/** What the statement of an exercise names. */
export interface Statement {
  /** Folded, small letters. */
  text: string;
  /** What stands between `` ` `` or « », folded. */
  quoted: readonly string[];
}

/** How a statement in plain French names what the code names otherwise. */
const IN_FRENCH: Record<string, readonly string[]> = {
  ...{ p: ['paragraphe'], ul: ['liste'], ol: ['liste'], li: ['liste'], a: ['lien'], href: ['lien'], img: ['image'] },
  ...{ h1: ['titre principal', 'titre de toute la page', 'titre'], title: ['titre de page'], button: ['bouton'] },
  ...{ h2: ['titre'], h3: ['titre'], h4: ['titre'], table: ['tableau'], form: ['formulaire'], input: ['champ'] },
  ...{
    label: ['étiquette'],
    lang: ['langue'],
    charset: ['encodage'],
    alt: ['texte alternatif', 'texte de remplacement'],
  },
  ...{ doctype: ['doctype'], blockquote: ['citation'], figure: ['figure'], nav: ['navigation'] },
};

/** Names of the web that are also French words: these count only as code. */
const FRENCH = new Set(
  'main section table article label form code cite image figure menu style position transition animation content data base map object source time date min max total prix nom note on est de la le un une des les si'.split(
    ' ',
  ),
);

const NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);

/** @param mdx with or without its front matter */
export function readStatement(mdx: string): Statement {
  const body = mdx.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const quoted = [...body.matchAll(/`([^`]+)`|«\s*([^»]+?)\s*»/g)].map(([, code, text]) => fold(code ?? text ?? ''));
  return { text: fold(body.replace(/`/g, '')).toLowerCase(), quoted };
}

/**
 * Whether the statement names what an edit is about.
 *
 * ```ts
 * const statement = readStatement('Le mot « sel » est entre `<em>` et `</em>`, trois fois.');
 * isNamed(statement, { kind: 'name', text: 'em' })    // true
 * isNamed(statement, { kind: 'number', text: '3' })   // true
 * isNamed(statement, { kind: 'text', text: 'sucre' }) // false
 * ```
 */
export function isNamed(statement: Statement, { kind, text }: Touch): boolean {
  const wanted = fold(text);
  if (wanted === '') return false;
  switch (kind) {
    case 'name':
      return isNameNamed(statement, wanted.toLowerCase());
    case 'number':
      return has(statement.text, wanted) || has(statement.text, NUMBERS[Number(wanted)] ?? wanted);
    case 'value':
      return isQuoted(statement, wanted) || (isWordOfCode(wanted) && has(statement.text, wanted.toLowerCase()));
    case 'text':
      return isQuoted(statement, wanted) || (wanted.includes(' ') && has(statement.text, wanted.toLowerCase()));
  }
}

function isNameNamed(statement: Statement, name: string): boolean {
  const french = IN_FRENCH[name] ?? [];
  // « Le titre de page » is no heading.
  const text = /^h\d$/.test(name) ? statement.text.replaceAll(/titres? de page/g, '') : statement.text;
  if (french.some((word) => has(text, word) || has(text, `${word}s`))) return true;
  if (statement.quoted.some((code) => has(code.toLowerCase(), name))) return true;
  return isWordOfCode(name) && has(statement.text, name);
}

/** Long enough, and no word of French. */
function isWordOfCode(word: string): boolean {
  return (word.length > 2 || /\d/.test(word)) && !FRENCH.has(word.toLowerCase());
}

function isQuoted({ quoted }: Statement, wanted: string): boolean {
  return quoted.some((piece) => has(piece.toLowerCase(), wanted.toLowerCase()));
}

/** As whole words: `has('un titre', 'tit')` → false. */
function has(text: string, words: string): boolean {
  const pattern = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${pattern}(?![\\p{L}\\p{N}_-])`, 'u').test(text);
}
