import { progressWords, homeProgressWords as words } from '../../words/progress.ts';
import { element } from './element.ts';
import { heirsOnPage } from './heirs-on-page.ts';
import type { Mark } from './marks.ts';
import { startProgressOnPage } from './progress-on-page.ts';
import { type ProgressRecord, withoutFormer } from './progress-record.ts';
import { thisProgress, thisStore } from './this-reader.ts';
import { isPast, readVisits, type Visit, type Visits } from './visit.ts';

const MOST_BEGUN = 3;

/** Brings the home page to life: `[data-resume]` says where the reader was, `[data-start]` is for who never was anywhere. */
export function startHomePage(): void {
  const place = document.querySelector<HTMLElement>('[data-resume]');
  const start = document.querySelector<HTMLElement>('[data-start]');
  if (!place) return;
  sayOtherVersion(place);
  const progress = thisProgress();
  const heirs = heirsOnPage();
  startProgressOnPage();
  progress.watch(async (record) => {
    const parts = resume(
      withoutFormer(record, heirs),
      await readVisits(thisStore(), await progress.workspace(), heirs),
    );
    place.replaceChildren(...parts);
    place.hidden = parts.length === 0;
    if (start) start.hidden = parts.length > 0;
  });
}

/** A workspace that was opened from its own page, and comes from another version of the kit. */
function sayOtherVersion(place: HTMLElement): void {
  const [, version] = /&version=([\d.]+)/.exec(location.hash) ?? [];
  const order = version?.localeCompare(place.dataset['version'] ?? '', 'fr', { numeric: true });
  if (!order) return;
  const said = element('p', { className: 'update', role: 'status' }, order < 0 ? words.update : words.newer);
  place.before(said);
}

function resume({ marks }: ProgressRecord, { last, next }: Partial<Visits> = {}): Node[] {
  const latest = Object.entries(marks).sort(([, a], [, b]) => (a.last < b.last ? 1 : -1));
  const begun = latest.filter(([, { state }]) => state === 'en-route').slice(0, MOST_BEGUN);
  const here = last ?? lastExercise(begun[0] ?? latest[0]);
  if (!here) return [];
  const past = next && isPast({ last: here, next }, marks) ? next : undefined;
  const [to, name] = past ? [past, words.goOn(past.title)] : [here, words.resume(here.title)];
  const parts: Node[] = [
    element('h2', { id: 'reprendre' }, words.title),
    element('p', {}, element('a', { className: 'button', href: to.href }, name)),
  ];
  if (next && !past) parts.push(element('p', {}, words.next, ' ', element('a', { href: next.href }, next.title)));
  if (begun.length > 0) {
    parts.push(element('h3', {}, words.begun), element('ul', {}, ...begun.map(([id, mark]) => begunItem(id, mark))));
  }
  parts.push(element('p', {}, element('a', { href: 'progression.html' }, words.all)));
  return parts;
}

function begunItem(id: string, { title, passed, total }: Mark): Node {
  const checks = total > 0 ? ` : ${progressWords.checks(passed, total)}` : '';
  return element('li', {}, element('a', { href: addressOf(id) }, title), checks);
}

/** Where the browser has forgotten the last page, the workspace still knows the last exercise. */
function lastExercise(last: [id: string, Mark] | undefined): Visit | undefined {
  return last && { href: addressOf(last[0]), title: last[1].title };
}

const addressOf = (id: string) => `exercices/${id}.html`;
