import { partActions as words } from '../../../words/parts.ts';
import { element as make } from '../element.ts';
import { readChoices } from './choices.ts';
import { type Answerable, fieldsOf } from './keep-answers.ts';
import { button, copyOf, newId, verdict } from './make.ts';

/** A sentence to write, then a model to compare it with. */
export function startExplain(question: HTMLElement): Answerable | undefined {
  const answer = question.querySelector<HTMLDetailsElement>('details.answer');
  if (!answer) return undefined;
  const { element, say } = verdict();
  const field = textField(words.yourAnswer, 3);
  answer.hidden = true;
  const compare = () => {
    if (!field.input.value.trim()) return say(undefined, words.writeFirst);
    show(answer);
    say(undefined, words.withPeer);
  };
  answer.before(field.element, button(words.compare, compare), element);
  return { ...fieldsOf([field.input]), tell: compare };
}

/** A prediction to write, to choose or to say, before its answer may be seen. */
export function startPrediction(prediction: HTMLElement): Answerable | undefined {
  const answers = [...prediction.querySelectorAll<HTMLDetailsElement>(':scope > details.answer')];
  const answer = answers[0];
  if (!answer) return undefined;
  answer.hidden = true;
  const choices = readChoices(prediction);
  const { element, say } = verdict();
  const field = choices ? undefined : textField(words.yourPrediction, 2);
  const seen = () => {
    const chosen = choices?.filter(({ input }) => input.checked) ?? [];
    if (choices ? chosen.length === 0 : !field?.input.value.trim()) return say(undefined, words.predictFirst);
    show(answer);
    say(
      chosen.length > 0 ? chosen.every(({ isRight }) => isRight) : undefined,
      ...chosen.map(({ reason }) => copyOf(reason)),
    );
  };
  const aloud = button(words.saidAloud, () => show(answer), 'button-quiet');
  const label = answer.querySelector('summary')?.textContent ?? '';
  answer.before(
    ...(field ? [field.element] : []),
    make('div', { className: 'part-buttons' }, button(label, seen), aloud),
    element,
  );
  const fields = fieldsOf(choices?.map(({ input }) => input) ?? (field ? [field.input] : []));
  const tell = () => (fields.read().some((value) => value.trim()) ? seen() : show(answer));
  return { ...fields, tell };
}

function show(answer: HTMLDetailsElement): void {
  answer.hidden = false;
  answer.open = true;
}

function textField(label: string, rows: number): { element: HTMLElement; input: HTMLTextAreaElement } {
  const input = make('textarea', { id: newId(), rows });
  const element = make('p', { className: 'free-text' }, make('label', { htmlFor: input.id }, label), input);
  return { element, input };
}
