import type { Visit } from './progress-record.ts';
import { showProgress } from './show-progress.ts';
import { thisReader } from './this-reader.ts';

/** Shows what the reader has done wherever the page has a place for it, and notes where they are. */
export function startProgressOnPage(): void {
  const stop = document.querySelector<HTMLElement>('main[data-stop]');
  const isShown = document.querySelector('[data-exercise], [data-lesson], [data-tally]') !== null;
  const isHanded = location.hash.startsWith('#atelier=');
  if (!stop && !isShown && !isHanded) return;
  const { progress } = thisReader();
  progress.watch((record) => showProgress(document, record));
  if (stop) void progress.change(({ marks, read }) => ({ marks, read, ...visitOf(stop) }));
}

/** Where the reader is, and what comes after, as the page itself says. */
function visitOf(stop: HTMLElement): { last: Visit; next?: Visit } {
  const root = new URL(`${document.documentElement.dataset['root'] ?? '.'}/`, location.href);
  const fromRoot = (href: string) => href.replace(/[?#].*$/, '').slice(root.href.length);
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const last = { href: fromRoot(location.href), title, kind: stop.dataset['stop'] ?? '' };
  const link = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
  if (!link) return { last };
  const next = link.querySelector('.step-title')?.textContent.trim() ?? '';
  return { last, next: { href: fromRoot(link.href), title: next, kind: '' } };
}
