import { characterName, typingWords as words } from '../../../words/typing.ts';
import { typingName } from '../store-names.ts';
import { thisProgress, thisStore } from '../this-reader.ts';
import { formatPlace, judge, type Place, parsePlace, STEPS, stepAt } from './training.ts';
import { showStep, stepName } from './typing-view.ts';

/** Brings the training of the signs of code to life, from where its reader left it. */
export async function startTyping(): Promise<void> {
  const training = document.querySelector<HTMLElement>('[data-typing]');
  const part = <T extends HTMLElement = HTMLElement>(name: string) =>
    training?.querySelector<T>(`[data-part="${name}"]`);
  const field = part<HTMLInputElement>('field');
  const box = part<HTMLInputElement>('shows-key');
  const begin = part<HTMLButtonElement>('begin');
  const again = [...document.querySelectorAll<HTMLButtonElement>('[data-part="again"]')];
  if (!training || !field || !box || !begin) return;

  const name = typingName(await thisProgress().workspace());
  let place = parsePlace(await thisStore().get(name));
  let kept = '';
  let isHelped = false;

  const show = (said: string) => {
    const wanted = STEPS[place.step];
    for (const screen of ['start', 'panel', 'end']) {
      const shown = part(screen);
      if (shown) shown.hidden = screen !== (wanted === undefined ? 'end' : 'panel');
    }
    if (wanted === undefined) {
      again.at(-1)?.focus();
      return;
    }
    field.value = kept;
    showStep(training, { step: place.step, wanted, kept, showsKey: place.showsKey || isHelped, said });
  };
  const go = (changed: Partial<Place>, said = '') => {
    place = { ...place, ...changed };
    kept = '';
    isHelped = false;
    show(said);
    void keep();
  };
  const keep = async () => {
    const isKept = await thisStore().set(name, formatPlace(place));
    const warning = part('not-kept');
    if (warning) warning.textContent = isKept ? '' : words.notKept;
  };
  const read = () => {
    const wanted = STEPS[place.step];
    if (wanted === undefined) return;
    const judged = judge(wanted, field.value);
    if (judged.isWhole) {
      const whole = stepAt(place.step).kind === 'word' ? words.rightWord : words.rightPiece;
      go({ step: place.step + 1 }, wanted.length === 1 ? words.right(characterName(wanted)) : whole(wanted));
      return;
    }
    isHelped = judged.wrong !== undefined || (isHelped && judged.kept === kept);
    kept = judged.kept;
    const next = characterName(wanted[kept.length] ?? '');
    show(judged.wrong === undefined ? '' : words.wrong(characterName(judged.wrong), next));
  };

  field.addEventListener('input', (event) => {
    // A dead key, as ^, writes when the next one comes.
    if (!(event as InputEvent).isComposing) read();
  });
  field.addEventListener('compositionend', read);
  field.addEventListener('keydown', (event) => {
    // A key held too long writes many times: once is what was meant.
    if (event.repeat && event.key.length === 1) event.preventDefault();
  });
  const start = (step: number) => {
    go({ step });
    if (step < STEPS.length) field.focus();
  };
  begin.addEventListener('click', () => start(place.step));
  for (const button of again) button.addEventListener('click', () => start(0));
  part('skip')?.addEventListener('click', () => start(place.step + 1));
  part('previous')?.addEventListener('click', () => start(Math.max(0, place.step - 1)));
  box.addEventListener('change', () => {
    place = { ...place, showsKey: box.checked };
    isHelped = false;
    show('');
    void keep();
  });

  box.checked = place.showsKey;
  const isBegun = place.step > 0;
  const isOver = place.step >= STEPS.length;
  begin.textContent = isBegun ? words.resume(stepName(place.step)) : words.begin;
  begin.hidden = isOver;
  for (const button of again) button.hidden = !isBegun && button !== again.at(-1);
  const first = part('start');
  if (first) first.hidden = false;
}
