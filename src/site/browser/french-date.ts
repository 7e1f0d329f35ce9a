const FORMAT = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** `frenchDate('2026-03-02T09:05:00Z')` → « 2 mars à 10:05 », at the reader's hour; « » for no date. */
export function frenchDate(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : FORMAT.format(date);
}
