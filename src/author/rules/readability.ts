import { type Prose, prose, sentencesIn } from '../lint/prose.ts';
import { LEARNERS, type Rule } from './rule.ts';

/** Below, a text is « difficile » on the scale of Kandel and Moles. */
const HARDEST = 60;
/** Fewer words say nothing of a text. */
const ENOUGH_WORDS = 100;

export const readability: Rule = {
  id: 'readability',
  why: 'L’indice de Kandel et Moles compte mots et syllabes. Sous 60, un texte demande un bon niveau de lecture.',
  of: LEARNERS,
  bad: {
    text: 'L’interopérabilité documentaire conditionne la pérennité informationnelle des organisations.\n\n'.repeat(15),
  },
  good: { text: 'Le vent se lève. La mer est calme. Le chat dort au soleil. On va à la plage.\n\n'.repeat(10) },
  find(document) {
    const { score, words } = kandelMoles(prose(document).filter(({ kind }) => kind === 'paragraph'));
    if (words < ENOUGH_WORDS || score >= HARDEST) return [];
    return [
      {
        line: 1,
        what: `Le texte est difficile à lire : indice ${Math.round(score)}, il en faut ${HARDEST}.`,
        fix: 'Préférez des phrases courtes et des mots courants.',
      },
    ];
  },
};

/**
 * Readability of a French text: 207 − 1.015 × words per sentence − 73.6 × syllables per word (Kandel and Moles, 1958).
 * Around 100: very easy; 60 to 70: standard; under 50: hard.
 */
export function kandelMoles(pieces: readonly Prose[]): { score: number; words: number } {
  const sentences = pieces.flatMap(({ text }) => sentencesIn(text.replace(/`[^`]*`/g, 'code')));
  const words = sentences.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+(?:[-’][\p{L}\p{N}]+)*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  if (words.length === 0) return { score: 207, words: 0 };
  return {
    score: 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length,
    words: words.length,
  };
}

/** `syllablesIn('navigateur')` → 4: groups of vowels, without a last « e » that is not said. */
export function syllablesIn(word: string): number {
  const said = word
    .toLowerCase()
    .replace(/(?<=[^aeiouyàâéèêëîïôûùœ])e(?:s|nt)?$/u, '')
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eiéè])/g, 'g');
  return Math.max(1, said.match(/[aeiouyàâéèêëîïôûùœ]+/gu)?.length ?? 1);
}
