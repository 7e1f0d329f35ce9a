import { partActions as words } from '../../../words/parts.ts';
import { element as make } from '../element.ts';
import { type Answerable, fieldsOf } from './keep-answers.ts';
import { button, copyOf, newId, verdict } from './make.ts';

export interface Choice {
  input: HTMLInputElement;
  isRight: boolean;
  text: string;
  /** Right or not in words, then why. */
  reason: Element | null;
}

/** A question with choices: one answer or several, then right or not and why. */
export function startChoices(question: HTMLElement): Answerable | undefined {
  const choices = readChoices(question);
  if (!choices) return undefined;
  const { element, say } = verdict();
  const answer = () => {
    const chosen = choices.filter(({ input }) => input.checked);
    if (chosen.length === 0) return say(undefined, isSpot ? words.pickLine : words.chooseFirst);
    const isMissing = choices.some(({ input, isRight }) => isRight && !input.checked);
    const areRight = chosen.every(({ isRight }) => isRight);
    const reasons = chosen.map(({ reason, text }) => copyOf(reason, ...(chosen.length > 1 ? [`${text} – `] : [])));
    const rest = areRight ? (isMissing ? [words.someMissing] : []) : [words.again];
    say(areRight && !isMissing, ...reasons, ...rest);
  };
  const isSpot = question.classList.contains('question-spot');
  const clear = isSpot ? linesToClick(question, choices, () => say(undefined)) : () => say(undefined);
  question.addEventListener('change', clear);
  question.append(button(words.answer, answer), element);
  const fields = fieldsOf(choices.map(({ input }) => input));
  const write = (values: readonly string[]) => {
    fields.write(values);
    clear();
  };
  return { ...fields, write, tell: answer };
}

/** The choices of a part become fields with a label, in one group named by what is asked. */
export function readChoices(part: HTMLElement): Choice[] | undefined {
  const found = [...part.querySelectorAll<HTMLElement>('.choice')];
  const first = found[0];
  if (!first) return undefined;
  const type = found.filter(isRight).length > 1 ? 'checkbox' : 'radio';
  const group = make('div', { className: 'choices', role: type === 'radio' ? 'radiogroup' : 'group' });
  const label = part.querySelector('.block-label');
  const asked = part.querySelector(':scope > p:not(.block-label)');
  const ids = [label, asked].flatMap((own) => (own ? [idOf(own)] : []));
  group.setAttribute('aria-labelledby', ids.join(' '));
  first.before(group);
  const name = newId();
  return found.map((choice) => {
    const text = choice.querySelector<HTMLElement>('.choice-text');
    const input = make('input', { type, name, id: newId() });
    const own = make('label', { htmlFor: input.id, className: 'choice-text' });
    // A label holds words, not paragraphs.
    const holds = text?.querySelector(':scope > p:only-child') ?? text;
    own.append(...(holds?.childNodes ?? []));
    text?.replaceWith(input, own);
    const details = choice.querySelector('details');
    const reason = details?.querySelector('p') ?? null;
    details?.remove();
    group.append(choice);
    return { input, isRight: isRight(choice), text: own.textContent?.trim() ?? '', reason };
  });
}

/** Lines of the code that are among the choices can be clicked; the chosen one is marked. */
function linesToClick(question: HTMLElement, choices: readonly Choice[], clear: () => void): () => void {
  const lines = [...question.querySelectorAll<HTMLElement>('pre .line')];
  const lineOf = ({ text }: Choice) => lines[Number(/\d+/.exec(text)?.[0]) - 1];
  const mark = () => {
    clear();
    for (const choice of choices) lineOf(choice)?.classList.toggle('is-picked', choice.input.checked);
  };
  for (const choice of choices) {
    lineOf(choice)?.classList.add('can-pick');
    lineOf(choice)?.addEventListener('click', () => {
      choice.input.checked = choice.input.type === 'radio' || !choice.input.checked;
      choice.input.focus({ preventScroll: true });
      mark();
    });
  }
  return mark;
}

function isRight(choice: HTMLElement): boolean {
  return choice.dataset['right'] !== undefined && choice.dataset['right'] !== 'false';
}

function idOf(element: Element): string {
  element.id = element.id || newId();
  return element.id;
}
