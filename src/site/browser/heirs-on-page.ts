import type { Heirs } from './progress-record.ts';

/** `<html data-heirs='{"html-03-a":"html-03-b"}'>`: ids that lessons and exercises had before; none where it says nothing. */
export function heirsOnPage(): Heirs {
  return JSON.parse(document.documentElement.dataset['heirs'] ?? '{}') as Heirs;
}
