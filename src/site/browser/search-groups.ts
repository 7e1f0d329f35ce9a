/** Kinds of pages that one may search alone, in the order of the page. They are in addresses: `?dans=lecons`. */
export const SEARCH_GROUPS = ['lecons', 'exercices', 'fiches', 'glossaire', 'reference'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** First word of what a page says of itself (`kind`) → its group. */
const BY_KIND: Readonly<Record<string, SearchGroup>> = {
  Leçon: 'lecons',
  Exercice: 'exercices',
  Fiche: 'fiches',
  Glossaire: 'glossaire',
  Référence: 'reference',
};

/** `groupOf('Référence CSS')` → `reference`; undefined where the page is found under « Tout » only. */
export function groupOf(kind: string): SearchGroup | undefined {
  return BY_KIND[kind.split(' ')[0] ?? ''];
}
