import { exerciseListWords as words } from '../../words/site.ts';
import { FILTER_NAMES, type Filter, type FilterName } from './exercise-filter.ts';

/** The list of exercises: its choices, its rows, what it says. */
export interface ExerciseListView {
  form: HTMLFormElement;
  /** « Tout montrer », above the list. */
  all: HTMLButtonElement;
  /** The same, where the list is empty. */
  allWhenNone: HTMLButtonElement;
  /** One for each exercise, with its facts in `dataset`. */
  rows: readonly HTMLElement[];
  /** The values that each choice offers. */
  known(): Partial<Record<FilterName, string[]>>;
  chosen(): Filter;
  choose(name: FilterName, value: string): void;
  /**
   * A module or a lesson without any row left goes, and its link in the table of contents with it; the whole table too when nothing is left:
   * `data-exercise-group` is the id of its heading.
   */
  hideEmptyGroups(): void;
  /** @param empty whether the list is */
  say(sentence: string, empty: boolean): void;
}

/** Finds the list and its choices in the page; undefined when they are not there. */
export function openExerciseListView(page: Document): ExerciseListView | undefined {
  const form = page.querySelector<HTMLFormElement>('form[data-exercise-filters]');
  const [all, allWhenNone] = page.querySelectorAll<HTMLButtonElement>('[data-show-all]');
  const status = page.querySelector<HTMLElement>('[data-exercise-count]');
  const choices = page.querySelector<HTMLElement>('[data-exercise-choices]');
  const none = page.querySelector<HTMLElement>('[data-exercise-none]');
  if (!form || !all || !allWhenNone || !status || !choices || !none) return undefined;
  const groups = [...page.querySelectorAll<HTMLElement>('[data-exercise-group]')];
  const select = (name: FilterName) => form.elements.namedItem(name) as HTMLSelectElement;
  const each = <T>(read: (name: FilterName) => T) => FILTER_NAMES.map((name) => [name, read(name)] as const);
  return {
    form,
    all,
    allWhenNone,
    rows: [...page.querySelectorAll<HTMLElement>('[data-exercise-group] [data-exercise]')],
    known: () => Object.fromEntries(each((name) => [...select(name).options].flatMap(({ value }) => value || []))),
    chosen: () => Object.fromEntries(each((name) => select(name).value).filter(([, value]) => value)),
    choose: (name, value) => {
      select(name).value = value;
    },
    hideEmptyGroups: () => {
      for (const group of groups) {
        group.hidden = !group.querySelector('[data-exercise]:not([hidden])');
        const item = page.querySelector(`.toc a[href="#${group.dataset['exerciseGroup']}"]`)?.parentElement;
        if (item) item.hidden = group.hidden;
      }
      const contents = page.querySelector<HTMLElement>('.toc');
      if (contents) contents.hidden = groups.every(({ hidden }) => hidden);
    },
    say: (sentence, empty) => {
      // Said again only when it is something else: a screen reader reads each change aloud.
      if (status.textContent?.trim() !== sentence) status.textContent = sentence;
      none.hidden = !empty;
      const made = [...form.querySelectorAll('select')].filter(({ value }) => value);
      choices.textContent = words.choices(made.map(({ selectedOptions: [option] }) => option?.text ?? ''));
    },
  };
}
