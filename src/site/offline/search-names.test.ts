import { expect, test } from 'vitest';
import { namesOf } from './search-names.ts';

const page = (url: string, kind: string, title: string, english?: string) => ({
  hash: `fr_${title.length}`,
  page: { url, meta: { kind, title, ...(english && { english }) } },
});

test('the words of the glossary, in two languages, and the names of the reference', () => {
  const names = namesOf([
    page('/glossaire.html', 'Glossaire', 'Glossaire'),
    page('/glossaire.html#balise', 'Glossaire', 'balise', 'tag'),
    page('/reference/css-margin.html', 'Référence CSS', 'margin'),
    page('/lecons/a.html', 'Leçon', 'Titres'),
    page('/glossaire.html#html', 'Glossaire', 'HTML', 'HTML'),
  ]);
  expect(names).toEqual([
    'balise\tglossaire\tfr_6',
    'html\tglossaire\tfr_4',
    'margin\treference\tfr_6',
    'tag\tglossaire\tfr_6',
  ]);
});
