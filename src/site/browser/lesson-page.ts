import { progressWords } from '../../words/progress.ts';
import { element } from './element.ts';
import { thisReader } from './this-reader.ts';

const words = progressWords.lesson;

/** Brings `[data-read="html-01"]` of a lesson's page to life: the reader says that the lesson is read, or takes it back. */
export function startLessonPage(): void {
  const place = document.querySelector<HTMLElement>('[data-read]');
  const id = place?.dataset['read'];
  if (!place || !id) return;
  const { progress } = thisReader();
  const button = element('button', { type: 'button', className: 'button-quiet' }, words.mark);
  const said = element('span', { role: 'status' });
  let isRead = false;
  button.addEventListener('click', async () => {
    const others = (read: readonly string[]) => read.filter((one) => one !== id);
    const read = isRead ? others : (known: readonly string[]) => [...others(known), id];
    const isKept = await progress.change((record) => ({ ...record, read: read(record.read) }));
    if (!isKept) said.textContent = words.notKept;
  });
  progress.watch((record) => {
    isRead = record.read.includes(id);
    button.textContent = isRead ? words.unmark : words.mark;
    said.textContent = isRead ? words.marked : '';
  });
  place.replaceChildren(button, ' ', said);
  place.hidden = false;
}
