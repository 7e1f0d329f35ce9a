import { expect, refuse } from '../../check/vocabulary.ts';
import { endBrowser, type Files, gradeWork, page } from './grade-work.ts';

endBrowser();

const latin = (text: string) => Buffer.from(text, 'latin1');
const NOTES: Files = {
  'notes.txt': 'Été\r\nHiver\n',
  'bom.txt': '\uFEFFÉté',
  'ansi.txt': latin('Été'),
  'unicode.txt': Buffer.from('\uFEFFÉté', 'utf16le'),
  'photo.jpg': new Uint8Array([0xff, 0xd8, 0, 1]),
  'images/ete-2.jpg': new Uint8Array([0xff, 0xd8, 0, 2]),
};
const GIVEN: Files = { 'notes.txt': 'Été\n', 'IMG 2.JPG': new Uint8Array([0xff, 0xd8, 0, 2]) };

gradeWork(
  'files of an exercise without a page',
  NOTES,
  [
    [
      'names',
      ({ files }) => {
        expect(files.names()).toContain('images/ete-2.jpg');
        expect(files.has('Notes.txt')).toBe(false);
      },
      'passed',
    ],
    [
      'text',
      ({ files }) => {
        expect(files.text('notes.txt')).toBe('Été\nHiver\n');
        expect(files.text('bom.txt')).toBe('Été');
      },
      'passed',
    ],
    ['size', ({ files }) => expect(files.bytes('photo.jpg')).toBe(4), 'passed'],
    [
      'encoding',
      ({ files }) => {
        const all = ['notes.txt', 'bom.txt', 'ansi.txt', 'unicode.txt', 'photo.jpg'].map((name) =>
          files.encoding(name),
        );
        expect(all).toEqual(['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16', 'binary']);
      },
      'passed',
    ],
    [
      'the same bytes under another name',
      ({ files, given }) => {
        const renamed = files.names().find((name) => files.digest(name) === given.digest('IMG 2.JPG'));
        expect(renamed).toBe('images/ete-2.jpg');
      },
      'passed',
    ],
    [
      'as they were received',
      ({ files, given }) => expect(files.text('notes.txt')).not.toBe(given.text('notes.txt')),
      'passed',
    ],
    [
      'wrong encoding, said and not blocked',
      ({ files }) => {
        expect(files.encoding('ansi.txt'), 'lettre enregistrée en UTF-8').toBe('utf-8');
      },
      { expected: 'lettre enregistrée en UTF-8', found: '« windows-1252 »' },
    ],
    ['text that cannot be read', ({ files }) => expect(files.text('ansi.txt')).toBe('Été'), { blockedBy: 'ansi.txt' }],
    [
      'a file that is not there',
      ({ files }) => expect(files.text('lettre.txt')).toBe(''),
      { expected: 'un fichier lettre.txt', found: 'aucun fichier de ce nom' },
    ],
    [
      'size of a file that is not there',
      ({ files }) => expect(files.bytes('lettre.txt')).toBe(0),
      { expected: 'un fichier lettre.txt', found: 'aucun fichier de ce nom' },
    ],
    [
      'a page is its author’s mistake',
      ({ page }) => expect(page.locator('p')).toHaveCount(1),
      { broken: /has no index\.html/ },
    ],
  ],
  GIVEN,
);

const SITE: Files = {
  'index.html': `<!DOCTYPE html>
<html lang="fr-CA">
<head><meta charset="utf-8"><title>Essai</title>
<link rel="stylesheet" href="style.css"><style>
p { color: red }
</style></head>
<body>
<!-- note -->
<ul><li>a<li>b</ul>
<p>Une <em>tarte</em> simple
<p>Croisé <b>gras <i>les deux</b></i>
<script>
const dansLaPage = 1;
</script>
</body></html>
`,
  'style.css':
    '/* début */\nh1, .carte { COLOR: RED; padding: 1px  2px }\n@media (width >= 600px) {\n  .carte { color: #ABCDEF !important }\n}\n:root { --accent: #fff }\na { colour: red }\n',
  'script.js':
    '// somme\nconst plusGrand = (liste) => {\n  for (const n of liste) {\n    console.log("n", n);\n  }\n};\nlet places = 12;\nplaces--;\ndocument.querySelector("p").addEventListener("click", plusGrand);\n',
  'casse.js': 'let a = ;\n',
};

gradeWork('the files as they are written', SITE, [
  [
    'elements',
    ({ source }) => {
      const html = source.html();
      expect(html.select('li').map(({ text, line }) => [text, line])).toEqual([
        ['a', 9],
        ['b', 9],
      ]);
      expect(html.select('head > link[rel~="stylesheet"]')[0]?.attributes['href']).toBe('style.css');
      expect(html.tags('meta')[0]?.attributes['charset']).toBe('utf-8');
      expect(html.lineOf('Une tarte simple')).toBe(10);
      expect(html.doctype?.name).toBe('html');
      expect(html.language?.base).toBe('fr');
      expect(html.inside('title').length).toBe(1);
    },
    'passed',
  ],
  [
    'faults',
    ({ source }) => {
      const crossed = source.html().fault('crossed');
      if (crossed)
        refuse({
          expected: 'la dernière ouverte, la première fermée',
          found: `<${crossed.name}> et <${crossed.with}>`,
          line: crossed.line,
        });
    },
    { expected: 'la dernière ouverte, la première fermée', found: /^<[bi]> et <[bi]>$/, line: 11 },
  ],
  [
    'what a validator says',
    ({ source }) => {
      const [error] = source.html().errors();
      if (error) refuse({ expected: 'aucune erreur', found: error.says, line: error.line });
    },
    { expected: 'aucune erreur', found: 'Les balises <i> et <b> se croisent.', line: 11 },
  ],
  [
    'style sheet',
    ({ source }) => {
      const css = source.css();
      expect(css.rule('.carte')?.value('color')).toBe('RED');
      expect(css.rules('.carte').map(({ line, within }) => [line, within])).toEqual([
        [2, []],
        [4, ['@media (width >= 600px)']],
      ]);
      expect(css.declarations('color').map(({ important }) => important)).toEqual([false, true]);
      expect(css.customProperties().map(({ property }) => property)).toEqual(['--accent']);
      expect(css.media().length).toBe(1);
      expect(css.comments()).toEqual([{ text: 'début', line: 1 }]);
    },
    'passed',
  ],
  ['style in the page', ({ source }) => expect(source.css('index.html').rule('p')?.line).toBe(5), 'passed'],
  [
    'a fault of the sheet',
    ({ source }) => {
      const [fault] = source.css().faults;
      if (fault)
        refuse({ expected: 'une propriété qui existe', found: fault.says, line: fault.line, file: 'style.css' });
    },
    { expected: 'une propriété qui existe', found: /colour/, file: 'style.css', line: 7 },
  ],
  [
    'script',
    ({ source }) => {
      const js = source.js();
      expect(js.functions('plusGrand')[0]?.parameters).toEqual(['liste']);
      expect(js.uses('loop').map(({ line, inFunction }) => [line, inFunction])).toEqual([[3, 'plusGrand']]);
      expect(js.calls('addEventListener')[0]?.arguments[0]?.value).toBe('click');
      expect(js.variables('places')[0]).toEqual({
        name: 'places',
        kind: 'let',
        value: 12,
        line: 7,
        inFunction: undefined,
        inLoop: false,
      });
      expect(js.assignments('places').map(({ operator }) => operator)).toEqual(['--']);
      expect(js.comments().length).toBe(1);
    },
    'passed',
  ],
  [
    'script in the page',
    ({ source }) => expect(source.js('index.html').variables('dansLaPage')[0]?.line).toBe(13),
    'passed',
  ],
  [
    'a syntax error',
    ({ source }) => {
      const [fault] = source.js('casse.js').faults;
      if (fault) refuse({ expected: 'un script qui se lit', found: fault.says, line: fault.line, file: 'casse.js' });
    },
    { expected: 'un script qui se lit', found: /./, file: 'casse.js', line: 1 },
  ],
  [
    'a sheet that is not there',
    ({ source }) => expect(source.css('absente.css').rules().length).toBe(1),
    { expected: 'un fichier absente.css', found: 'aucun fichier de ce nom' },
  ],
  [
    'source after an act, on a page of its own',
    async ({ page, source }) => {
      await page.locator('p').first().click();
      expect(source.css().rules().length).toBe(4);
    },
    'passed',
  ],
]);

gradeWork(
  'a file beside the page that cannot be read',
  { 'index.html': page('<h1>Été</h1>'), 'notes.txt': latin('Été') },
  [['does not hide the page', ({ page }) => expect(page.locator('h1')).toHaveText('Été'), 'passed']],
);
