/**
 * A moment as one says it, on the clock of this machine.
 *
 * ```
 * the same day      →  aujourd’hui à 10 h 42
 * the day before    →  hier à 9 h 05
 * the same year     →  lundi 23 novembre à 10 h 42
 * before            →  lundi 23 novembre 2026 à 10 h 42
 * ```
 */
export function when(at: Date, now: Date): string {
  return `${dayOf(at, now)} à ${hourOf(at)}`;
}

/** For a page, which may be read another day: `23 novembre 2026 à 10 h 42`. */
export function whenOnPaper(at: Date): string {
  const day = at.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day} à ${hourOf(at)}`;
}

/** `10 h 42`, with spaces that do not break. */
export function hourOf(at: Date): string {
  return `${at.getHours()}\u00a0h\u00a0${String(at.getMinutes()).padStart(2, '0')}`;
}

/** `2026-11-23-10h42`: for the name of a file. */
export function whenForName(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}-${two(at.getHours())}h${two(at.getMinutes())}`;
}

function dayOf(at: Date, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (at.toDateString() === now.toDateString()) return 'aujourd’hui';
  if (at.toDateString() === yesterday.toDateString()) return 'hier';
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return at.toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', ...year });
}
