import type { CourseStore } from '../course-store.ts';
import loadParts from './start-parts.ts?later';

/** Brings the parts of a lesson to life when the first comes near the screen, or takes the focus. */
export function startPartsNear(store: CourseStore): void {
  const parts = document.querySelectorAll<HTMLElement>('.question, .prediction, .worked, .term');
  const start = async (seen: IntersectionObserverEntry[]) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    (await loadParts(document.documentElement.dataset['root'] ?? '.')).startParts(parts, store);
  };
  const observer = new IntersectionObserver(start, { rootMargin: '100%' });
  for (const part of parts) observer.observe(part);
}
