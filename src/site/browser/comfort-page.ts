import { applyComfort, type Comfort, newest, parseComfort } from './comfort.ts';
import { readCopies, writeCopies } from './comfort-copies.ts';
import type { ComfortPanel } from './comfort-panel.ts';
import loadPanel from './comfort-panel.ts?later';
import type { CourseStore } from './course-store.ts';
import { COMFORT } from './store-names.ts';

/**
 * Brings the reader's choice to the page, and their panel `<details data-comfort>` to life, which is loaded when it is
 * first opened. What was chosen is on the page at once; whether it will be remembered is said in the panel.
 */
export function startComfort(store: CourseStore): void {
  const details = document.querySelector<HTMLDetailsElement>('details[data-comfort]');
  if (!details) return;
  let comfort = parseComfort(readCopies());
  let panel: ComfortPanel | undefined;
  const wear = (chosen: Comfort) => {
    comfort = chosen;
    applyComfort(document.documentElement, comfort);
    panel?.show(comfort);
  };
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    const { fillComfortPanel } = await loadPanel(document.documentElement.dataset['root'] ?? '.');
    panel ??= fillComfortPanel(details, store, { comfort, wear });
  });
  // A page that comes back from the history is as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wear(parseComfort(readCopies()));
  });
  void store.get(COMFORT).then((kept) => {
    const copy = readCopies();
    const last = newest([copy, kept]);
    if (last === undefined || last === copy) return;
    writeCopies(last);
    wear(parseComfort(last));
  });
}
