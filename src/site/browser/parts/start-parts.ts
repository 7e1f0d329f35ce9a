import type { CourseStore } from '../course-store.ts';
import { wearStyle } from '../wear-style.ts';
import { startChoices } from './choices.ts';
import { startExplain, startPrediction } from './free-text.ts';
import { startGaps } from './gaps.ts';
import { type Answerable, type KeptPart, keepAnswers, markOfPart } from './keep-answers.ts';
import { startPairs } from './pairs.ts';
import style from './parts.css?inline';
import { startStrips } from './strips.ts';
import { startTerm } from './term.ts';
import { startWorked } from './worked.ts';

const ANSWERED: Record<string, (part: HTMLElement) => Answerable | undefined> = {
  'question-choice': startChoices,
  'question-predict': startChoices,
  'question-spot': startChoices,
  'question-match': startPairs,
  'question-fill': startGaps,
  'question-parsons': startStrips,
  'question-explain': startExplain,
  prediction: startPrediction,
};
const SHOWN: Record<string, (part: HTMLElement) => void> = { worked: startWorked, term: startTerm };

/**
 * Each part of a lesson (`[data-read="html-01"]`) answers its reader, as they left it on another day. What it cannot read
 * it leaves as it was.
 */
export async function startParts(parts: Iterable<HTMLElement>, store: CourseStore): Promise<void> {
  wearStyle(style);
  const kept: KeptPart[] = [];
  for (const part of parts) {
    const mark = markOfPart(part);
    const answerable = kindOf(part, ANSWERED)?.(part);
    if (answerable) kept.push({ part, mark, answerable });
    else kindOf(part, SHOWN)?.(part);
    part.classList.add('alive');
  }
  const { dataset } = document.querySelector<HTMLElement>('[data-read]') ?? document.body;
  await keepAnswers(store, dataset['read'] ?? '', kept);
}

function kindOf<T>({ classList }: HTMLElement, starts: Record<string, T>): T | undefined {
  return Object.entries(starts).find(([name]) => classList.contains(name))?.[1];
}
