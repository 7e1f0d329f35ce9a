import type { CourseStore } from './course-store.ts';
import type { Marks } from './marks.ts';
import type { Heirs } from './progress-record.ts';
import { visitName, WORKSPACE } from './store-names.ts';

/** A page where the reader was. `href` is from the root of the site: `lecons/html-01.html`. */
export interface Visit {
  href: string;
  title: string;
}

/** The last lesson or exercise opened, and what comes after it. */
export interface Visits {
  last: Visit;
  next?: Visit;
}

/** Query of a page that the search led to: a look at it does not move the place where its reader was. */
export const LOOKED_UP = '?trouve';

/** Whoever is still there after that has stopped, ms. */
const LOOK_MS = 180_000;

/** Notes that the reader is on this page, where it is one of those that one stops at. */
export async function noteVisit(store: CourseStore, isLook = location.search === LOOKED_UP): Promise<void> {
  if (!document.querySelector('main[data-stop]')) return;
  if (isLook) {
    setTimeout(() => noteVisit(store, false), LOOK_MS);
    return;
  }
  const root = new URL(`${document.documentElement.dataset['root'] ?? '.'}/`, location.href).href;
  const fromRoot = (href: string) => href.replace(/[?#].*$/, '').slice(root.length);
  const textOf = (place: ParentNode, css: string) => place.querySelector(css)?.textContent?.trim() ?? '';
  const visits: Visits = { last: { href: fromRoot(location.href), title: textOf(document, 'h1') } };
  const link = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
  if (link) visits.next = { href: fromRoot(link.href), title: textOf(link, '.step-title') };
  await store.set(visitName(await store.get(WORKSPACE)), JSON.stringify(visits));
}

/** @param heirs where a page has another name by now */
export async function readVisits(
  store: CourseStore,
  workspace: string | undefined,
  heirs: Heirs,
): Promise<Visits | undefined> {
  return parseVisits(await store.get(visitName(workspace)), heirs);
}

/** Whether the last page is an exercise that is done, and something comes after it: nobody needs to take it up again. */
export function isPast({ last, next }: Visits, marks: Marks): boolean {
  const exercise = /^exercices\/(.+)\.html$/.exec(last.href)?.[1] ?? '';
  const state = marks[exercise]?.state;
  return next !== undefined && (state === 'acquis' || state === 'transmis');
}

/** @returns undefined where the text is none of ours; an address that leads out of the site is left out */
export function parseVisits(text: string | undefined, heirs: Heirs = {}): Visits | undefined {
  const now = ({ href, title }: Visit): Visit => ({
    href: href.replace(/[a-z0-9-]+(?=\.html$)/, (id) => heirs[id] ?? id),
    title,
  });
  try {
    const { last, next } = JSON.parse(text ?? '{}') as Partial<Visits>;
    if (!isVisit(last)) return undefined;
    return isVisit(next) ? { last: now(last), next: now(next) } : { last: now(last) };
  } catch {
    return undefined;
  }
}

function isVisit(value: Partial<Visit> | undefined): value is Visit {
  return typeof value?.title === 'string' && /^[a-z]+\/[a-z0-9-]+\.html$/.test(value.href ?? '');
}
