import { partWords, partActions as words } from '../../../words/parts.ts';
import { element as make } from '../element.ts';
import { type Answerable, fieldsOf } from './keep-answers.ts';
import { button, copyOf, newId, verdict } from './make.ts';

/** Pairs to make: a menu beside each left side, the rights in the order that the page shows them. */
export function startPairs(question: HTMLElement): Answerable {
  const sides = [...question.querySelectorAll('.sides > li')].map((side) => side.textContent ?? '');
  const pairs = [...question.querySelectorAll<HTMLElement>('.pair')].map((pair) => {
    const left = pair.querySelector<HTMLElement>('.pair-left');
    const details = pair.querySelector('details');
    const right = details?.querySelector('.pair-with')?.textContent ?? '';
    const select = make('select', {}, new Option(words.pickOne, ''), ...sides.map((side) => new Option(side)));
    if (left) {
      left.id = newId();
      select.setAttribute('aria-labelledby', left.id);
    }
    const says = make('div', { className: 'pair-says' });
    details?.replaceWith(select, says);
    return { select, says, right, why: details?.querySelector('p') ?? null };
  });
  const { element, say } = verdict();
  const answer = () => {
    if (pairs.some(({ select }) => !select.value)) return say(undefined, words.pairFirst);
    const wrong = pairs.filter(({ select, right }) => select.value !== right);
    for (const { select, says, right, why } of pairs) {
      const isRight = select.value === right;
      says.className = `pair-says ${isRight ? 'is-right' : 'is-wrong'}`;
      says.replaceChildren(
        isRight ? copyOf(why, make('strong', {}, partWords.right), ' ') : make('strong', {}, partWords.wrong),
      );
    }
    say(
      wrong.length === 0,
      wrong.length === 0 ? partWords.right : words.wrongPairs(wrong.length),
      ...(wrong.length ? [words.again] : []),
    );
  };
  question.addEventListener('change', () => {
    say(undefined);
    for (const { says } of pairs) says.replaceChildren();
  });
  question.append(button(words.answer, answer), element);
  return { ...fieldsOf(pairs.map(({ select }) => select)), tell: answer };
}
