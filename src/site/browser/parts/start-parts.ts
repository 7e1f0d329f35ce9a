import { wearStyle } from '../wear-style.ts';
import { startChoices } from './choices.ts';
import { startExplain, startPrediction } from './free-text.ts';
import { startGaps } from './gaps.ts';
import { startPairs } from './pairs.ts';
import style from './parts.css?inline';
import { startStrips } from './strips.ts';
import { startTerm } from './term.ts';
import { startWorked } from './worked.ts';

const START: Record<string, (part: HTMLElement) => void> = {
  'question-choice': startChoices,
  'question-predict': startChoices,
  'question-spot': startChoices,
  'question-match': startPairs,
  'question-fill': startGaps,
  'question-parsons': startStrips,
  'question-explain': startExplain,
  prediction: startPrediction,
  worked: startWorked,
  term: startTerm,
};

/** Each part of a lesson answers its reader. What it cannot read it leaves as it was. */
export function startParts(parts: Iterable<HTMLElement>): void {
  wearStyle(style);
  for (const part of parts) {
    const kind = Object.keys(START).find((name) => part.classList.contains(name));
    if (kind) START[kind]?.(part);
    part.classList.add('alive');
  }
}
