import { expect, test } from 'vitest';
import { headingsIn } from './headings-in.ts';

// Each tree is what Playwright 1.65 gave for the HTML beside it.
test.each([
  ['no heading', '<p>a</p>', [{ role: 'paragraph', text: 'a' }], []],
  ['an empty page', '', [], []],
  [
    'inside landmarks, with elements in the text',
    '<header><h1>Tarte <em>aux</em> pommes</h1></header>',
    [
      {
        role: 'banner',
        children: [
          {
            role: 'heading',
            name: 'Tarte aux pommes',
            level: 1,
            children: ['Tarte', { role: 'emphasis', text: 'aux' }, 'pommes'],
          },
        ],
      },
    ],
    ['1 Tarte aux pommes'],
  ],
  ['an empty one', '<h3> </h3>', [{ role: 'heading', level: 3 }], ['3 ']],
  [
    'an image',
    '<h2><img alt="Photo : l\'été"></h2>',
    [{ role: 'heading', name: "Photo : l'été", level: 2, children: [{ role: 'img', name: "Photo : l'été" }] }],
    ["2 Photo : l'été"],
  ],
  [
    'quotation marks and signs',
    '<h2>Le "plan" : \'a\' \\ b - c # d</h2>',
    [{ role: 'heading', name: 'Le "plan" : \'a\' \\ b - c # d', level: 2 }],
    ['2 Le "plan" : \'a\' \\ b - c # d'],
  ],
  [
    'inside a link',
    '<a href="x"><h3>Lire</h3></a>',
    [{ role: 'link', name: 'Lire', url: 'x', children: [{ role: 'heading', name: 'Lire', level: 3 }] }],
    ['3 Lire'],
  ],
  [
    'made of ARIA, with and without a level',
    '<div role="heading" aria-level="7">Sept</div><div role="heading">Sans niveau</div>',
    [
      { role: 'heading', name: 'Sept', level: 7 },
      { role: 'heading', name: 'Sans niveau' },
    ],
    ['7 Sept', '2 Sans niveau'],
  ],
])('%s', (_, _html, tree, expected) => {
  expect(headingsIn(tree).map(({ level, text }) => `${level} ${text}`)).toEqual(expected);
});
