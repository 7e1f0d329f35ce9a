import { describe, expect, test } from 'vitest';
import { ReferenceFacts } from '../course/reference.ts';
import { acceptedBy, type CompatData, extractFacts, formatFacts, type MdnData } from './extract-mdn.ts';

const property = (syntax: string, initial: string | string[] = 'auto', inherited = false) => ({
  syntax,
  initial,
  inherited,
});
const mdn: MdnData = {
  properties: {
    color: property('<color>', 'canvastext', true),
    'margin-top': property('auto | <length-percentage> | <anchor-size()>', '0'),
    'margin-left': property("<'margin-top'>", '0'),
    margin: property("<'margin-top'>{1,4}", ['margin-top', 'margin-left']),
    'flex-grow': property('<number>', '0'),
    flex: property("none | [ <'flex-grow'> || <'margin-top'> ]", ['flex-grow', 'color']),
  },
  syntaxes: {
    'line-style': { syntax: 'none | solid' },
    'anchor-size()': { syntax: 'anchor-size( <length> )' },
    loop: { syntax: 'again | <loop>' },
  },
};
const since = (chrome: string, edge: string, firefox: string, safari: string) => ({
  __compat: {
    support: {
      chrome: { version_added: chrome },
      edge: [{ version_added: edge }],
      firefox: [{ version_added: '1', flags: [{}] }, { version_added: firefox }],
      safari: [{ version_added: safari }, { version_added: '1', prefix: '-webkit-' }],
    },
  },
});
const release = (date: string) => ({ release_date: date });
const compat: CompatData = {
  html: { elements: { h1: since('1', '12', '1', '1') } },
  css: {
    properties: {
      color: since('1', '12', '1', '1'),
      margin: since('1', '16', '1', 'preview'),
      flex: since('1', '16', '≤1', '1'),
    },
  },
  browsers: {
    chrome: { releases: { 1: release('2008-12-11') } },
    edge: { releases: { 12: release('2015-07-29'), 16: release('2017-10-17') } },
    firefox: { releases: { 1: release('2004-11-09') } },
    safari: { releases: { 1: release('2003-06-23') } },
  },
};

describe('what can be written', () => {
  test.each([
    ['<color>', '<color>'],
    ['auto | <length>', 'auto <length>'],
    ["<'margin-left'>{1,4}", 'auto <length-percentage> anchor-size()'],
    ['<line-style>#', 'none solid'],
    ['none | fit-content( <length> | <number> ) | a', 'none fit-content() a'],
    ['<length [0,∞]> [ / <integer> ]?', '<length> <integer>'],
    ['<loop>', 'again'],
    ['<unheard-of>', '<unheard-of>'],
  ])('%s → %s', (syntax, accepted) => {
    expect(acceptedBy(syntax, mdn).join(' ')).toBe(accepted);
  });
});

describe('facts', () => {
  const { html, css } = extractFacts({ html: ['h1', 'h3'], css: ['color', 'margin', 'flex'] }, mdn, compat);

  test('a property', () => {
    expect(css['color']).toEqual({
      accepts: ['<color>'],
      initial: 'canvastext',
      inherited: true,
      support: { versions: { chrome: '1', edge: '12', firefox: '1', safari: '1' }, since: 2008 },
    });
  });

  test('a shorthand begins as its properties do', () => {
    expect(css['margin']?.initial).toBe('0');
    expect(css['flex']?.initial).toEqual({ 'flex-grow': '0', color: 'canvastext' });
  });

  test('all know it since the last of them; the first Edge does not count; a preview is not a version', () => {
    expect(html['h3']?.support.since).toBe(2008);
    expect(css['flex']?.support).toEqual({
      versions: { chrome: '1', edge: '16', firefox: '1', safari: '1' },
      since: 2017,
    });
    expect(css['margin']?.support.since).toBeUndefined();
  });

  test('a name that nobody knows is a mistake', () => {
    expect(() => extractFacts({ html: [], css: ['colour'] }, mdn, compat)).toThrow('does not know the property colour');
  });

  test('the file reads back', () => {
    const facts: ReferenceFacts = { sources: { 'mdn-data': '1.0.0' }, licence: 'CC0-1.0', html, css };
    expect(ReferenceFacts.parse(JSON.parse(formatFacts(facts)))).toEqual(facts);
  });
});
