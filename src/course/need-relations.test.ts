import { expect, test } from 'vitest';
import type { Course, CourseLesson } from './course.ts';
import type { Lookup } from './lookup.ts';
import type { NeedTarget } from './need.ts';
import { headingsIn, needFiles, needRelations } from './need-relations.ts';

const lesson = { id: 'html-03', file: 'lessons/01-html/html-03.mdx', status: 'beta' } as CourseLesson;
const draft = { id: 'html-04', file: 'lessons/01-html/html-04.mdx', status: 'draft' } as CourseLesson;
const lookup = {
  terms: [{ term: 'tête (head)' }],
  reference: { html: [{ name: 'img' }], css: [{ name: 'margin' }] },
  sheets: [{ id: 'F02', file: 'lessons/_fiches/F02.mdx', status: 'beta' }],
} as unknown as Lookup;
const headings = new Map([
  ['lessons/01-html/html-03.mdx', ['Un mot : le titre']],
  ['lessons/_guides/apprenant.mdx', ['Imprimer']],
]);
const courseOf = (...needs: { need: string; to: NeedTarget[] }[]) =>
  ({
    modules: [{ lessons: [lesson, draft] }],
    lookup: { ...lookup, needs: [{ theme: 'Écrire', needs }] },
  }) as unknown as Course;
const said = (...to: NeedTarget[]) =>
  needRelations(courseOf({ need: 'centrer', to }), headings).map(
    ({ file, at, what, fix }) => `${file} ${at.join('/')}: ${what} ${fix}`,
  );

test('what is there says nothing', () => {
  const to: NeedTarget[] = [
    { css: 'margin' },
    { html: 'img' },
    { term: 'Tête' },
    { sheet: 'F02' },
    { lesson: 'html-03', part: 'Un mot\u00a0: le titre' },
    { guide: 'apprenant', part: 'Imprimer' },
  ];
  expect(said(...to)).toEqual([]);
  expect(needFiles(courseOf({ need: 'a', to }))).toEqual([
    'lessons/_fiches/F02.mdx',
    'lessons/01-html/html-03.mdx',
    'lessons/_guides/apprenant.mdx',
  ]);
});

const AT = 'lessons/_besoins.yaml 0/needs/0/to/0';
test.each<[NeedTarget, string]>([
  [{ css: 'margn' }, `${AT}/css: Ce besoin mène à « margn », qui n’a pas de page. Écrivez « margin ».`],
  [{ lesson: 'html-04' }, `${AT}/lesson: Ce besoin mène à « html-04 », qui n’a pas de page. Écrivez « html-03 ».`],
  [
    { guide: 'personne' },
    `${AT}/guide: Ce besoin mène à « personne », qui n’a pas de page. Menez-le à une page écrite, qui n’est pas un brouillon.`,
  ],
  [
    { lesson: 'html-03', part: 'Un mot : le titr' },
    `${AT}/part: La page n’a pas de titre « Un mot : le titr ». Écrivez « Un mot : le titre ».`,
  ],
  [
    { css: 'margin', part: 'Valeurs inconnues ici' },
    `${AT}/part: La page n’a pas de titre « Valeurs inconnues ici ». Recopiez le titre, ou retirez la clé « part ».`,
  ],
  [
    { css: 'margin', html: 'img' },
    `${AT}/css: Cette réponse ne mène pas à une page, et une seule. Donnez une seule de ces clés : html, css, term, sheet, lesson, guide, page.`,
  ],
  [
    {},
    `${AT}: Cette réponse ne mène pas à une page, et une seule. Donnez une seule de ces clés : html, css, term, sheet, lesson, guide, page.`,
  ],
])('%j', (target, sentence) => {
  expect(said(target)).toEqual([sentence]);
});

test('a need is said once', () => {
  const need = { need: 'centrer', to: [{ css: 'margin' }] };
  expect(needRelations(courseOf(need, need), headings)[0]?.at).toEqual([0, 'needs', 1, 'need']);
});

test('headings of a text, not the comments of its code', () => {
  expect(headingsIn('# Page\n\n## Un\u00a0: deux\n\n```sh\n## non\n```\n### Trois  \n')).toEqual([
    'Un : deux',
    'Trois',
  ]);
});
