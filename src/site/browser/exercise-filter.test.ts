import { describe, expect, test } from 'vitest';
import { FILTER_NAMES, fits, formatFilter, parseFilter } from './exercise-filter.ts';

const known = {
  module: ['01-html', '02-css'],
  competence: ['c02', 'c13'],
  type: ['debug', 'practice'],
  niveau: ['1', '2'],
  etat: ['a-commencer', 'en-route'],
};

describe('the address', () => {
  test('gives back what it was made from', () => {
    const filter = { module: '01-html', competence: 'c13', type: 'debug', niveau: '2', etat: 'en-route' };
    expect(Object.keys(filter)).toEqual(FILTER_NAMES);
    expect(parseFilter(formatFilter(filter), known)).toEqual(filter);
    expect(formatFilter({ niveau: '2', module: '01-html' })).toBe('?module=01-html&niveau=2');
    expect(formatFilter({})).toBe('');
    expect(formatFilter({ module: '' })).toBe('');
  });

  test.each([
    ['nothing', '', {}],
    ['a name that is not ours', '?couleur=rouge', {}],
    ['a value that nothing has', '?module=99-cobol&niveau=2', { niveau: '2' }],
    ['an empty value', '?module=&etat=en-route', { etat: 'en-route' }],
    ['capitals', '?competence=C02', { competence: 'c02' }],
    ['the same twice', '?niveau=1&niveau=2', { niveau: '1' }],
    ['a broken one', '?%E0%A4%A&&=&niveau', {}],
    ['a word of every object', '?module=constructor&__proto__=1', {}],
  ])('%s', (_, query, filter) => expect(parseFilter(query, known)).toEqual(filter));
});

describe('an exercise fits', () => {
  const facts = { module: '01-html', skills: 'c02 c13', kind: 'debug', level: '1' };
  test.each([
    ['no choice', {}],
    ['its module', { module: '01-html' }],
    ['its first skill', { competence: 'c02' }],
    ['its last skill', { competence: 'c13' }],
    ['all at once', { module: '01-html', competence: 'c13', type: 'debug', niveau: '1', etat: 'a-commencer' }],
  ])('%s', (_, filter) => expect(fits(facts, filter)).toBe(true));

  test.each([
    ['another module', { module: '02-css' }],
    ['a part of a skill', { competence: 'c1' }],
    ['one choice out of two', { type: 'debug', niveau: '2' }],
    ['another state', { etat: 'acquis' }],
  ])('not %s', (_, filter) => expect(fits(facts, filter)).toBe(false));

  test('its state, which is the first one until something is known', () => {
    expect(fits({ ...facts, state: 'acquis' }, { etat: 'acquis' })).toBe(true);
    expect(fits({ ...facts, state: 'acquis' }, { etat: 'a-commencer' })).toBe(false);
    expect(fits({ ...facts, state: '' }, { etat: 'a-commencer' })).toBe(true);
    expect(fits({}, { competence: 'c02' })).toBe(false);
  });
});
