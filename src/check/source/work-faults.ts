import type { WorkProblem } from '../../course/result.ts';
import type { Work } from '../../course/work.ts';
import { sayFault } from '../../words/faults.ts';
import type { HtmlSource, Tag } from '../vocabulary.ts';
import type { Names } from './faults/css-selectors.ts';
import type { Fault } from './faults/fault.ts';
import { htmlFaults } from './faults/html-faults.ts';
import { isPage } from './pieces.ts';
import type { selectIn } from './select-html.ts';
import { readHtml } from './source-html.ts';
import { type CssPiece, type JsPiece, scriptsOf, sheetsOf, textIn } from './used-files.ts';

type SelectIn = typeof selectIn;

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
  /** What a script looks for is not in the page: an error further down may only follow from it. */
  absent: boolean;
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
/** Of a script, where names are looked for. */
const LONGEST = 100_000;
/** A link to a page that is not made yet, or what browsers drop, changes nothing of the page it is in. */
const HARMLESS: readonly Fault['kind'][] = ['no-page', 'void-end', 'attribute-comma'];
/** What is said of an address: where a link leads changes nothing of its page either, and a check of links says it. */
const ADDRESSES: readonly Fault['kind'][] = ['file-case', 'file-near', 'file-elsewhere'];
/** How much is looked at in all, in bytes: nobody wrote more by hand, and a verdict does not wait for it. */
const MOST_BYTES = 1_000_000;
/** Faults of a script that runs. */
const RUNS =
  /^(js-(condition|called|quoted|not-called|event|submit|dollar|no-dollar|chain|glue|last|shadow|false|clear|append|key|no-await)|no-id|id-sign|id-of-class|class-of-id|member|property|attribute-sign|internet|file-.*|no-file|computer-path|root-path|path-backslash|selector-.*)$/;
/** Of those, what it looks for in vain, or reads past the end of. */
const ABSENT = /^(js-last|no-id|id-sign|id-of-class|class-of-id|selector-.*)$/;

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
    sheets.length > 0 ? import('./faults/css-work.ts') : undefined,
    scripts.length > 0 ? import('./faults/js-faults.ts') : undefined,
  ]);
  const held = (it: CssPiece) => ({ ...namesIn(it.pages), ...(css ? heldBy(it.pages, scripts, css.selectIn) : {}) });
  return [
    ...pages.flatMap((page) => htmlFaults(page, names).map(toWorkFault('html', page.file))),
    ...sheets.flatMap((it) => css?.cssFaults(it, held(it)).map(toWorkFault('css', it.file)) ?? []),
    ...sheets.flatMap((it) => css?.idleLayout(it, sheets, scripts).map(toWorkFault('css', it.file)) ?? []),
    ...scripts.flatMap((it) => {
      const asked = { ...namesIn(it.pages), ...askedFrom(it.pages, names) };
      return js?.jsFaults(it, it, asked).map(toWorkFault('js', it.file)) ?? [];
    }),
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
    absent: kind === 'js' && ABSENT.test(fault.kind),
  });
}

function effectOf(language: WorkProblem['kind'], { kind, of }: Fault): WorkFault['effect'] {
  if (ADDRESSES.includes(kind) && of === 'a') return 'none';
  if ([...ADDRESSES, 'no-file'].includes(kind) && of === 'script') return 'stops';
  if (HIDES.includes(kind)) return 'hides';
  if (HARMLESS.includes(kind)) return 'none';
  return language === 'js' && !RUNS.test(kind) ? 'stops' : 'breaks';
}

/** What else the selectors of a sheet may be compared with. */
function heldBy(pages: readonly HtmlSource[], scripts: readonly JsPiece[], selectIn: SelectIn): Partial<Names> {
  if (pages.length === 0) return {};
  const tags = pages.flatMap(({ tokens }) => tokens.filter((token): token is Tag => token.kind === 'start'));
  const made = scripts
    .filter((it) => it.pages.some((page) => pages.includes(page)))
    .map(({ text }) => text.slice(0, LONGEST));
  const words = new Set(made.flatMap((text) => text.match(/[\p{L}\w-]+/gu) ?? []));
  const texts = new Set(made.flatMap((text) => text.match(/(?<=["'`])[\p{L}\w-]+(?=["'`])/gu) ?? []));
  const elements = new Set(['html', 'head', 'body', 'tbody', ...tags.map(({ name }) => name)]);
  if (made.length > 0) return { elements, words, texts };
  const selects = pages.map(selectIn);
  return { elements, words, texts, finds: (selector) => selects.some((select) => select(selector).length > 0) };
}

/** Where what a script asks for is looked for, and where what it sends goes. */
function askedFrom(pages: readonly HtmlSource[], names: readonly string[]) {
  const [page] = pages;
  if (!page) return {};
  const isSent = pages.some((it) =>
    it.tags('form').some(({ attributes }) => (attributes['action'] ?? '').trim() !== '' || 'method' in attributes),
  );
  const hasNumbers = pages.some((it) => it.tags('progress').length + it.tags('meter').length > 0);
  return { files: { from: page.file, names }, isSent, hasNumbers };
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
