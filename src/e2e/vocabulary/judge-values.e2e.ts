import { expect, near } from '../../check/vocabulary.ts';
import { endBrowser, gradeWork } from './grade-work.ts';

endBrowser();

/** No page: values are judged the same. */
const WORK = { 'notes.txt': 'Été' };

gradeWork('right values pass', WORK, [
  ['the same', () => expect(1 + 1).toBe(2), 'passed'],
  ['equal', () => expect({ a: [1, { b: 2 }] }).toEqual({ a: [1, { b: 2 }] }), 'passed'],
  ['near', () => expect(299.4).toBe(near(300)), 'passed'],
  ['near, inside', () => expect([{ width: 299.4, y: 3 }]).toEqual([{ width: near(300), y: 3 }]), 'passed'],
  ['close', () => expect(0.1 + 0.2).toBeCloseTo(0.3), 'passed'],
  [
    'contain',
    () => {
      expect(['a', 'b']).toContain('b');
      expect('Bonjour').toContain('jour');
    },
    'passed',
  ],
  ['match', () => expect('12,50 €').toMatch(/^\d+,\d\d €$/), 'passed'],
  [
    'more, less',
    () => {
      expect(3).toBeGreaterThan(2);
      expect(3).toBeGreaterThanOrEqual(3);
      expect(3).toBeLessThan(4);
      expect(3).toBeLessThanOrEqual(3);
    },
    'passed',
  ],
  [
    'not',
    () => {
      expect(1).not.toBe(2);
      expect(['a']).not.toContain('b');
      expect(310).not.toBe(near(300));
    },
    'passed',
  ],
  [
    'NaN, undefined',
    () => {
      expect(Number.NaN).toBe(Number.NaN);
      expect([undefined]).toEqual([undefined]);
    },
    'passed',
  ],
]);

gradeWork('wrong values are said in plain French', WORK, [
  ['number', () => expect(2.5).toBe(3), { expected: '3', found: '2,5' }],
  ['many digits', () => expect(100 / 3).toBe(33), { expected: '33', found: '33,3333' }],
  [
    'too few digits to tell them apart',
    () => expect(0.1 + 0.2).toBe(0.3),
    { expected: '0,3', found: '0,30000000000000004' },
  ],
  ['text', () => expect('a').toBe('b'), { expected: '« b »', found: '« a »' }],
  ['a text that looks like a number', () => expect('12').toBe(12), { expected: '12', found: '« 12 »' }],
  ['nothing', () => expect(undefined).toBe(3), { expected: '3', found: 'aucune valeur (undefined)' }],
  ['null', () => expect(null).toBe(''), { expected: 'un texte vide', found: 'une valeur vide (null)' }],
  ['no number', () => expect(Number.NaN).toBe(3), { expected: '3', found: 'pas un nombre (NaN)' }],
  ['no end', () => expect(-1 / 0).toBe(3), { expected: '3', found: 'moins l’infini (-Infinity)' }],
  ['yes and no', () => expect(true).toBe(false), { expected: 'faux (false)', found: 'vrai (true)' }],
  ['list', () => expect([1, 'a']).toEqual([]), { expected: 'une liste vide', found: 'une liste de 2 : 1 et « a »' }],
  ['a list of one is not its item', () => expect(7).toEqual([7]), { expected: 'une liste de 1 : 7', found: '7' }],
  [
    'a long list',
    () => expect(Array.from({ length: 40 }, (_, i) => i)).toEqual([0]),
    { expected: 'une liste de 1 : 0', found: 'une liste de 40 : 0, 1, 2, 3, 4 et 35 autres' },
  ],
  [
    'lists in lists',
    () => expect([[1, 2], [[3]]]).toEqual([[1, 2]]),
    { expected: 'une liste de 1 : une liste de 2 : 1 et 2', found: /une liste de 1 : une liste de 1/ },
  ],
  [
    'object',
    () => expect({ nom: 'Zoé', prix: 1.5 }).toEqual({ nom: 'Zoé', prix: 2 }),
    { expected: 'un objet (nom : « Zoé » ; prix : 2)', found: 'un objet (nom : « Zoé » ; prix : 1,5)' },
  ],
  [
    'function, date',
    () => expect([() => {}, new Date('2026-03-02T09:00:00Z')]).toEqual(1),
    { expected: '1', found: 'une liste de 2 : une fonction et la date 02/03/2026 10:00:00' },
  ],
  ['near', () => expect(310).toBe(near(300)), { expected: '300, à 1 près', found: '310' }],
  [
    'near, inside',
    () => expect({ width: 310.25 }).toEqual({ width: near(300, 0.5) }),
    { expected: 'un objet (width : 300, à 0,5 près)', found: 'un objet (width : 310,25)' },
  ],
  ['close', () => expect(3).toBeCloseTo(3.14), { expected: 'environ 3,14', found: '3' }],
  [
    'contain',
    () => expect(['a', 'b']).toContain('c'),
    { expected: '« c », parmi le reste', found: 'une liste de 2 : « a » et « b »' },
  ],
  [
    'contain, of nothing',
    () => expect(undefined).toContain('c'),
    { expected: '« c », parmi le reste', found: 'aucune valeur (undefined)' },
  ],
  ['match', () => expect('a').toMatch(/b/), { expected: 'un texte de la forme demandée', found: '« a »' }],
  ['match, of a number', () => expect(12).toMatch(/1/), { expected: 'un texte de la forme demandée', found: '12' }],
  ['more', () => expect(2).toBeGreaterThan(3), { expected: 'plus de 3', found: '2' }],
  ['more, of a text', () => expect('deux').toBeGreaterThan(3), { expected: 'plus de 3', found: '« deux »' }],
  ['at least', () => expect(2).toBeGreaterThanOrEqual(3), { expected: 'au moins 3', found: '2' }],
  ['less', () => expect(3).toBeLessThan(3), { expected: 'moins de 3', found: '3' }],
  ['at most', () => expect(4).toBeLessThanOrEqual(3), { expected: '3 au plus', found: '4' }],
  ['not', () => expect('a').not.toBe('a'), { expected: 'autre chose que « a »', found: '« a »' }],
  [
    'not in it',
    () => expect(['a', 'b']).not.toContain('b'),
    { expected: 'rien qui contienne « b »', found: 'une liste de 2 : « a » et « b »' },
  ],
  ['in the words of the author', () => expect(2, 'trois lignes').toBe(3), { expected: 'trois lignes', found: '2' }],
]);
