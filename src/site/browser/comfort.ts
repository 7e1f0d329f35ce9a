/** What a reader may choose, in the order of the panel. */
export const COMFORT_CHOICES = {
  size: ['1', '2', '3', '4'],
  spacing: ['1', '2', '3'],
  width: ['narrow', 'medium', 'wide'],
  face: ['atkinson', 'system'],
  theme: ['system', 'light', 'dark', 'contrast'],
  /** `/` leads to the search: a key alone must be possible to turn off (WCAG 2.1.4). */
  shortcut: ['on', 'off'],
} as const;

export type ComfortName = keyof typeof COMFORT_CHOICES;
export type Comfort = { [Name in ComfortName]: (typeof COMFORT_CHOICES)[Name][number] };

/** The page as it is without any choice. */
export const DEFAULT_COMFORT: Comfort = {
  size: '1',
  spacing: '1',
  width: 'medium',
  face: 'atkinson',
  theme: 'system',
  shortcut: 'on',
};

/**
 * What is kept: a choice and when it was made. Only what differs from the default is written, with characters that a
 * cookie can hold.
 *
 * ```ts
 * formatComfort({ ...DEFAULT_COMFORT, size: '3' }, 1795449600000) // 'at=1795449600000&size=3'
 * ```
 *
 * @param at ms since 1970
 */
export function formatComfort(comfort: Comfort, at: number): string {
  const chosen = names().filter((name) => comfort[name] !== DEFAULT_COMFORT[name]);
  return [`at=${at}`, ...chosen.map((name) => `${name}=${comfort[name]}`)].join('&');
}

/** Reads a kept choice. What is unknown, damaged or absent becomes the default: nobody is left with an unreadable page. */
export function parseComfort(text: string | null | undefined): Comfort {
  const kept = new URLSearchParams(text ?? '');
  const known = names()
    .map((name) => [name, kept.get(name) ?? ''] as const)
    .filter(([name, value]) => (COMFORT_CHOICES[name] as readonly string[]).includes(value));
  return { ...DEFAULT_COMFORT, ...Object.fromEntries(known) };
}

/**
 * Of several copies of the choice, the last made; undefined where none can be read.
 *
 * ```ts
 * newest(['at=1&size=2', null, 'at=5']) // 'at=5'
 * ```
 */
export function newest(copies: readonly (string | null | undefined)[]): string | undefined {
  return copies.reduce<string | undefined>(
    (best, copy) => (copy && madeAt(copy) > madeAt(best) ? copy : best),
    undefined,
  );
}

/** Writes the choice on `<html>`, as `data-size="3"`; the stylesheet does the rest. */
export function applyComfort(html: { dataset: DOMStringMap }, comfort: Comfort): void {
  for (const name of names()) {
    if (comfort[name] === DEFAULT_COMFORT[name]) delete html.dataset[name];
    else html.dataset[name] = comfort[name];
  }
}

function madeAt(copy: string | undefined): number {
  return Number(new URLSearchParams(copy ?? '').get('at')) || 0;
}

function names(): ComfortName[] {
  return Object.keys(COMFORT_CHOICES) as ComfortName[];
}
