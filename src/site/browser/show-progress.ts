import { progressWords as words } from '../../words/progress.ts';
import { isAcquired } from './marks.ts';
import type { ProgressRecord } from './progress-record.ts';

/**
 * Shows on a page what the reader has done. `data-state` goes to each `[data-exercise="id"]`, and to each
 * `[data-lesson="id"]` with its `data-exercises`; its `[data-state-label]` says it. `[data-tally]` counts the lessons and
 * exercises that it names. Others hear `envol:progress`.
 */
export function showProgress(root: ParentNode, record: ProgressRecord): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-exercise]')) {
    const state = record.marks[place.dataset['exercise'] ?? '']?.state;
    wear(place, state, state && state !== 'a-commencer' ? words.states[state] : '');
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-lesson]')) {
    const state = lessonState(place.dataset['lesson'] ?? '', idsIn(place, 'exercises'), record);
    wear(place, state, state ? words.lessonStates[state] : '');
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-tally]')) showTally(place, record);
  document.dispatchEvent(new CustomEvent('envol:progress'));
}

/**
 * A lesson is read where the reader said so, or began one of its exercises; done where all of them are acquired.
 *
 * @param exercises ids of those of the lesson
 */
export function lessonState(
  lesson: string,
  exercises: readonly string[],
  { marks, read }: ProgressRecord,
): 'lue' | 'faite' | undefined {
  if (exercises.length > 0 && exercises.every((id) => isAcquired(marks[id]))) return 'faite';
  return read.includes(lesson) || exercises.some((id) => marks[id]) ? 'lue' : undefined;
}

/** `data-tally="html-01:html-01-fermer html-02:html-02-reparer,html-02-squelette"`: lessons, each with its exercises. */
function showTally(place: HTMLElement, record: ProgressRecord): void {
  const lessons = idsIn(place, 'tally').map((text) => {
    const [id = '', exercises = ''] = text.split(':');
    return { id, exercises: exercises.split(',').filter(Boolean) };
  });
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const read = lessons.filter((lesson) => lessonState(lesson.id, lesson.exercises, record)).length;
  const acquired = exercises.filter((id) => isAcquired(record.marks[id])).length;
  const all = lessons.length + exercises.length;
  place.hidden = read + acquired === 0;
  place.textContent = words.tally([read, lessons.length], [acquired, exercises.length]);
  place.style.setProperty('--done', `${all === 0 ? 0 : Math.round((100 * (read + acquired)) / all)}%`);
}

function wear(place: HTMLElement, state: string | undefined, says: string): void {
  if (state) place.dataset['state'] = state;
  else delete place.dataset['state'];
  const label = place.querySelector('[data-state-label]');
  if (label) label.textContent = says;
}

const idsIn = (place: HTMLElement, name: string) => (place.dataset[name] ?? '').split(' ').filter(Boolean);
