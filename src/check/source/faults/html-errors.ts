import type { HtmlSource, SourceElement, SourceFault } from '../../vocabulary.ts';
import { type Fault, toSourceFault } from './fault.ts';
import { causesFirst, isTooLong, markupFaults } from './html-faults.ts';
import { ELEMENT_NAMES } from './html-tags.ts';

/**
 * What a validator says of a page, the one to mend first before the others.
 *
 * ```ts
 * htmlErrors(readHtml('index.html', '<!doctype html><title>a</title><img src="a.png">', selectIn))
 * // [{ kind: 'alt-missing', line: 1, says: 'L’image n’a pas d’attribut alt. …', … }]
 * ```
 */
export function htmlErrors(html: HtmlSource): SourceFault[] {
  if (isTooLong(html)) return [];
  const markup = headingsOnce(markupFaults(html));
  const broken = new Set(markup.map(({ name }) => name));
  const isDoctypeMisspelt = markup.some(({ kind }) => kind === 'doctype');
  const standard = standardFaults(html)
    .filter(({ kind }) => kind !== 'doctype-missing' || !isDoctypeMisspelt)
    .filter(({ of }) => of === undefined || !broken.has(of));
  return causesFirst([...markup, ...standard]).map(toSourceFault);
}

/** `<h2>a</h3>`: for the standard, the end of a heading ends any heading. One fault, at the tag that begins it. */
function headingsOnce(faults: readonly Fault[]): Fault[] {
  const isHeading = ({ name }: Fault) => /^h[1-6]$/.test(name);
  return faults.filter(
    (end) =>
      end.kind !== 'stray' ||
      !isHeading(end) ||
      !faults.some((start) => start.kind === 'unclosed' && isHeading(start) && start.line === end.line),
  );
}

/** What the standard wants, as browsers do not say it; `of` is the element that holds what it may not hold. */
function standardFaults(html: HtmlSource): Fault[] {
  return [
    ...opening(html),
    ...images(html),
    ...lists(html),
    ...places(html),
    ...mains(html),
    ...labels(html),
    ...tables(html),
    ...hrefs(html),
  ];
}

function opening(html: HtmlSource): Fault[] {
  const title = html.select('title:not(svg *)').some(({ text }) => text !== '');
  return [
    ...(html.doctype ? [] : [{ kind: 'doctype-missing', name: '', line: 1 } as const]),
    ...(title ? [] : [{ kind: 'title-missing', name: '', line: html.tags('head')[0]?.line ?? 1 } as const]),
  ];
}

function images(html: HtmlSource): Fault[] {
  return html.select('img:not([alt])').map((image) => ({ kind: 'alt-missing', ...placeOf(image) }));
}

const LISTS = ['ul', 'ol', 'menu'];

function lists(html: HtmlSource): Fault[] {
  return [
    ...LISTS.flatMap((of) =>
      html
        .select(`${of} > :not(li, script, template)`)
        .map((child): Fault => ({ kind: 'list-child', of, ...placeOf(child) })),
    ),
    ...html
      .select('dl > :not(dt, dd, div, script, template)')
      .map((child): Fault => ({ kind: 'entry-child', ...placeOf(child) })),
    ...html
      .select('li:not(ul > *, ol > *, menu > *), dt:not(dl > *, dl > div > *), dd:not(dl > *, dl > div > *)')
      .map((item): Fault => ({ kind: 'list-item', ...placeOf(item) })),
  ];
}

/** Elements that hold text and marks within it, but no block. */
const HOLD_TEXT = 'h1 h2 h3 h4 h5 h6 p span em strong b i u small mark q cite code abbr time label button'.split(' ');
const BLOCKS =
  'address, article, aside, blockquote, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, nav, ol, p, pre, section, table, ul';
/** What a person can act on, which never holds another one. */
const ACTED_ON = ['a[href]', 'button'];
const ACTS = 'a[href], button, input:not([type="hidden" i]), select, textarea';

function places(html: HtmlSource): Fault[] {
  const within = (holder: string, forbidden: string) =>
    html.select(forbidden).map((element): Fault => {
      const [of = holder] = holder.split('[');
      return { kind: 'not-inside', of, ...placeOf(element) };
    });
  return [
    ...HOLD_TEXT.flatMap((holder) => within(holder, `${holder} > :is(${BLOCKS})`)),
    ...ACTED_ON.flatMap((holder) => within(holder, `${holder} :is(${ACTS})`)),
  ];
}

function mains(html: HtmlSource): Fault[] {
  const [first, ...others] = html.select('main:not([hidden])');
  return others.map((main) => ({ kind: 'main-twice', ...placeOf(main), at: first?.line ?? 1 }));
}

function labels(html: HtmlSource): Fault[] {
  const fields = html.select('button, input, meter, output, progress, select, textarea');
  const ids = new Set(fields.map(({ attributes }) => attributes['id']));
  return html
    .select('label[for]')
    .filter(({ attributes }) => !ids.has(attributes['for']))
    .map((label) => ({ kind: 'no-field', ...placeOf(label), name: label.attributes['for'] ?? '' }));
}

const TABLE_PARTS = new Set('caption colgroup col thead tbody tfoot tr th td'.split(' '));

function tables(html: HtmlSource): Fault[] {
  return [
    ...html
      .select('table > caption:not(:first-child)')
      .map((caption): Fault => ({ kind: 'caption-first', ...placeOf(caption) })),
    ...tablePartOutside(html),
  ];
}

/** The first one only: its own cells follow from it. A parser drops such tags: they are looked for as they are written. */
function tablePartOutside({ tokens }: HtmlSource): Fault[] {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    const { kind, name, line } = token;
    // A template may hold a row alone.
    if (name === 'table' || name === 'template') depth = Math.max(0, depth + (kind === 'start' ? 1 : -1));
    else if (depth === 0 && kind === 'start' && TABLE_PARTS.has(name)) return [{ kind: 'table-part', name, line }];
  }
  return [];
}

/** A mistyped element, one of a drawing and an author's own one say nothing here. */
function hrefs(html: HtmlSource): Fault[] {
  return html
    .select('[href]:not(a, area, base, link, img:not([src]), script:not([src]), svg *, math *)')
    .filter(({ name }) => ELEMENT_NAMES.has(name))
    .map(({ name: of, line = 1 }) => ({ kind: 'href-place', name: 'href', of, line }));
}

function placeOf({ name, line = 1 }: SourceElement): { name: string; line: number } {
  return { name, line };
}
