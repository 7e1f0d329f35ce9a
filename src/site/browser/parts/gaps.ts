import { partWords, partActions as words } from '../../../words/parts.ts';
import { element as make } from '../element.ts';
import { foldAnswer } from './fold-answer.ts';
import { type Answerable, fieldsOf } from './keep-answers.ts';
import { button, copyOf, verdict } from './make.ts';

/** Gaps to fill in: each answer is right or not, and why. */
export function startGaps(question: HTMLElement): Answerable {
  const answers = [...question.querySelectorAll<HTMLElement>('.gap-answer')];
  const gaps = [...question.querySelectorAll<HTMLElement>('.gap')].map((gap, index) => {
    const answer = answers[index];
    const accepted = (answer?.dataset['accept'] ?? '').split('|');
    const size = Math.max(4, ...accepted.map((text) => text.length)) + 1;
    const input = make('input', { type: 'text', size, autocomplete: 'off', spellcheck: false, autocapitalize: 'off' });
    input.setAttribute('aria-label', partWords.gap(index + 1));
    gap.replaceChildren(input);
    answer?.remove();
    return { input, accepted, answer, isStrict: answer?.dataset['strict'] === 'true' };
  });
  const { element, say } = verdict();
  const check = () => {
    if (gaps.some(({ input }) => !input.value.trim())) return say(undefined, words.gapFirst);
    const told = gaps.map((gap, index) => tell(gap, gaps.length > 1 ? `${partWords.gap(index + 1)} : ` : ''));
    const areRight = told.every(({ isRight }) => isRight);
    say(areRight, ...told.map(({ line }) => line), ...(areRight ? [] : [words.again]));
  };
  question.addEventListener('input', () => say(undefined));
  question.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof HTMLInputElement) check();
  });
  question.append(button(words.answer, check), element);
  return { ...fieldsOf(gaps.map(({ input }) => input)), tell: check };
}

interface Gap {
  input: HTMLInputElement;
  accepted: string[];
  answer: HTMLElement | undefined;
  isStrict: boolean;
}

function tell({ input, accepted, answer, isStrict }: Gap, before: string): { isRight: boolean; line: HTMLElement } {
  const fold = (text: string) => foldAnswer(text, isStrict);
  const isRight = accepted.some((text) => fold(text) === fold(input.value));
  if (isRight) return { isRight, line: copyOf(answer?.querySelector('p') ?? null, `${before}${partWords.right} `) };
  const foreseen = [...(answer?.querySelectorAll<HTMLElement>('.gap-wrong') ?? [])];
  const wrong = foreseen.find(({ dataset }) => fold(dataset['answer'] ?? '') === fold(input.value));
  const says = `${before}${partWords.wrong} ${words.gapHint}`;
  return { isRight, line: wrong ? copyOf(wrong, before) : make('p', {}, says) };
}
