import { exerciseListWords as words } from '../../words/site.ts';
import { FILTER_NAMES, type Filter, fits, formatFilter, parseFilter } from './exercise-filter.ts';
import { type ExerciseListView, openExerciseListView } from './exercise-list-view.ts';

/** Fired on the document by who knows the learner's progress, once `data-state` is set on the rows. */
const PROGRESS = 'envol:progress';

/** Brings the choices above the list of exercises to life, and keeps them in the address of the page. */
export function startExerciseList(): void {
  const view = openExerciseListView(document);
  if (!view) return;
  const showFromAddress = () => {
    const filter = parseFilter(location.search, view.known());
    for (const name of FILTER_NAMES) view.choose(name, filter[name] ?? '');
    showChosen(view, filter);
  };
  const showAsChosen = () => {
    const filter = view.chosen();
    rememberInAddress(filter);
    showChosen(view, filter);
  };
  const showAll = () => {
    for (const name of FILTER_NAMES) view.choose(name, '');
    showAsChosen();
  };
  view.form.addEventListener('change', showAsChosen);
  view.form.addEventListener('submit', (event) => event.preventDefault());
  view.all.addEventListener('click', showAll);
  view.allWhenNone.addEventListener('click', () => {
    showAll();
    // This button has just gone: whoever uses the keyboard goes on from its twin.
    view.all.focus();
  });
  document.addEventListener(PROGRESS, () => showChosen(view, view.chosen()));
  addEventListener('popstate', showFromAddress);
  // The address has the last word over the values that browsers put back into the choices, after this script has run.
  addEventListener('pageshow', showFromAddress);
  showFromAddress();
}

function showChosen(view: ExerciseListView, filter: Filter): void {
  let shown = 0;
  for (const row of view.rows) {
    row.hidden = !fits(row.dataset, filter);
    if (!row.hidden) shown += 1;
  }
  view.hideEmptyGroups();
  const total = view.rows.length;
  const filtered = Object.keys(filter).length > 0;
  view.say(!filtered ? words.all(total) : shown === 0 ? words.none : words.some(shown, total), shown === 0);
}

/** So that a link, a reload, or a way back from an exercise finds the same list. */
function rememberInAddress(filter: Filter): void {
  try {
    history.replaceState(null, '', location.pathname + formatFilter(filter) + location.hash);
  } catch {
    // Some browsers refuse it over file://: the page works without.
  }
}
