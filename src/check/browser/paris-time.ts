const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

/**
 * The moment that clocks in Paris show so, wherever the checker runs.
 *
 * ```ts
 * new Date(parisTime('2026-03-02T10:00:00')).toISOString()  // '2026-03-02T09:00:00.000Z'
 * ```
 *
 * @param at ISO 8601; a date alone is its midnight; one that names its zone is taken as it is
 * @returns ms since 1970
 * @throws RangeError where it is no date
 */
export function parisTime(at: string): number {
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(at);
  const asUtc = Date.parse(hasZone ? at : `${at.includes('T') ? at : `${at}T00:00:00`}Z`);
  if (Number.isNaN(asUtc)) throw new RangeError(`no date: ${at}`);
  if (hasZone) return asUtc;
  // What a clock in Paris shows when one in London shows it.
  const shown = Date.parse(`${PARIS.format(asUtc).replace(' ', 'T')}Z`);
  return asUtc - (shown - Math.floor(asUtc / 1000) * 1000);
}
