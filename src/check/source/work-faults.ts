import type { WorkProblem } from '../../course/result.ts';
import type { Work } from '../../course/work.ts';
import { sayFault } from '../../words/faults.ts';
import type { HtmlSource, Tag } from '../vocabulary.ts';
import type { Fault } from './faults/fault.ts';
import { htmlFaults } from './faults/html-faults.ts';
import { isPage } from './pieces.ts';
import { readHtml } from './source-html.ts';
import { scriptsOf, sheetsOf, textIn } from './used-files.ts';

/** A fault of the work, with what a list of causes asks of it. */
export interface WorkFault extends WorkProblem {
  /**
   * - `hides`: what follows it in the file is not seen;
   * - `stops`: its whole script is not run;
   * - `breaks`: it may explain a failure;
   * - `none`: worth knowing, but it explains no failure.
   */
  effect: 'hides' | 'stops' | 'breaks' | 'none';
  /** A tag or an attribute is not the one that was meant: what a check says of this line misses the cause. */
  misread: boolean;
}

const HIDES: readonly Fault['kind'][] = ['comment', 'quote', 'bracket', 'css-comment'];
const MISREAD: readonly Fault['kind'][] = [
  'quote',
  'attribute-quote',
  'attribute-curly',
  'attribute-equals',
  'attribute-extra-quote',
  'attribute-outside',
  'attribute-in-end',
  'attribute-name',
  'attribute-words',
  'attribute',
  'attribute-of',
  'element',
  'heading-level',
  'tag-space',
  'tag-glued',
  'tag-backslash',
  'self-closed',
  'end-slash',
];
/** A link to a page that is not made yet, or what browsers drop, changes nothing of the page it is in. */
const HARMLESS: readonly Fault['kind'][] = ['js-condition', 'no-page', 'void-end', 'attribute-comma'];
/** What is said of an address: where a link leads changes nothing of its page either, and a check of links says it. */
const ADDRESSES: readonly Fault['kind'][] = ['file-case', 'file-near', 'file-elsewhere'];
/** How much is looked at in all, in bytes: nobody wrote more by hand, and a verdict does not wait for it. */
const MOST_BYTES = 1_000_000;
/** Faults of a script that runs. */
const RUNS = /^(no-id|id-sign|member|selector-.*)$/;

/**
 * What is wrong in the files as they are written: pages first, then sheets, then scripts; in a file, the likeliest cause
 * first. A sheet or a script that no page uses is left out; without any page, all count. The parsers of CSS and of
 * JavaScript are loaded where there is some.
 *
 * ```ts
 * await workFaults(new Map([['style.css', bytes of 'h1 { colour: red }']]))
 * // [{ kind: 'css', file: 'style.css', line: 1, says: 'La propriété colour n’existe pas. Peut-être color ?', … }]
 * ```
 *
 * @param options which languages are looked at beside HTML
 */
export async function workFaults(
  work: Work,
  { css: sheetsToo = true, js: scriptsToo = true } = {},
): Promise<WorkFault[]> {
  const names = [...work.keys()];
  const read = withinReason(work);
  const pages = names
    .filter((file) => isPage(file) && read.has(file))
    .map((file) => readHtml(file, textIn(work, file)));
  const isRead = ({ file }: { file: string }) => read.has(file);
  const sheets = sheetsToo ? sheetsOf(work, pages).filter(isRead) : [];
  const scripts = scriptsToo ? scriptsOf(work, pages).filter(isRead) : [];
  const [css, js] = await Promise.all([
    sheets.length > 0 ? import('./faults/css-faults.ts') : undefined,
    scripts.length > 0 ? import('./faults/js-faults.ts') : undefined,
  ]);
  return [
    ...pages.flatMap((page) => htmlFaults(page, names).map(toWorkFault('html', page.file))),
    ...sheets.flatMap((it) => css?.cssFaults(it, namesIn(it.pages)).map(toWorkFault('css', it.file)) ?? []),
    ...scripts.flatMap((it) => js?.jsFaults(it, it, namesIn(it.pages)).map(toWorkFault('js', it.file)) ?? []),
  ];
}

/** Pages, sheets and scripts that are looked at, the page that opens first before all: as many as fit. */
function withinReason(work: Work): ReadonlySet<string> {
  const written = [...work].filter(([file]) => isPage(file) || /\.(css|m?js)$/i.test(file));
  const isEntry = (file: string) => Number(file === 'index.html');
  let left = MOST_BYTES;
  const fitting = written
    .sort(([a], [b]) => isEntry(b) - isEntry(a))
    .filter(([, { length }]) => {
      const fits = length <= left;
      if (fits) left -= length;
      return fits;
    });
  return new Set(fitting.map(([file]) => file));
}

function toWorkFault(kind: WorkProblem['kind'], file: string): (fault: Fault) => WorkFault {
  return (fault) => ({
    kind,
    file,
    line: fault.line,
    says: sayFault(fault),
    effect: effectOf(kind, fault),
    misread: MISREAD.includes(fault.kind),
  });
}

function effectOf(language: WorkProblem['kind'], { kind, of }: Fault): WorkFault['effect'] {
  if (ADDRESSES.includes(kind) && of === 'a') return 'none';
  if (HIDES.includes(kind)) return 'hides';
  if (HARMLESS.includes(kind)) return 'none';
  return language === 'js' && !RUNS.test(kind) ? 'stops' : 'breaks';
}

/** Classes and identifiers that the pages hold. */
function namesIn(pages: readonly HtmlSource[]) {
  const tags = pages.flatMap(({ tokens }) => tokens.filter((token): token is Tag => token.kind === 'start'));
  const split = (text = '') => text.split(/\s+/).filter((word) => word !== '');
  return {
    classes: new Set(tags.flatMap(({ attributes }) => split(attributes['class']))),
    ids: new Set(tags.flatMap(({ attributes }) => split(attributes['id']))),
  };
}
