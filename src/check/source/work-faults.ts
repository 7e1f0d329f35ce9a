import type { WorkProblem } from '../../course/result.ts';
import type { Work } from '../../course/work.ts';
import { sayFault } from '../../words/faults.ts';
import type { HtmlSource, Tag } from '../vocabulary.ts';
import { resolveAddress } from './faults/addresses.ts';
import type { Fault } from './faults/fault.ts';
import { htmlFaults } from './faults/html-faults.ts';
import { textOf } from './files.ts';
import { isPage, type Piece, piecesIn } from './pieces.ts';
import { readHtml } from './source-html.ts';

/** A fault of the work, with what a list of causes asks of it. */
export interface WorkFault extends WorkProblem {
  /**
   * - `hides`: what follows it in the file is not seen;
   * - `stops`: its whole script is not run;
   * - `breaks`: it may explain a failure;
   * - `none`: worth knowing, but it explains no failure.
   */
  effect: 'hides' | 'stops' | 'breaks' | 'none';
}

const HIDES: readonly Fault['kind'][] = ['comment', 'quote', 'bracket', 'css-comment'];
const HARMLESS: readonly Fault['kind'][] = ['js-condition'];
/** Faults of a script that runs. */
const RUNS = /^(no-id|id-sign|member|selector-.*)$/;

type CssPiece = Piece & { file: string; pages: readonly HtmlSource[] };
type JsPiece = CssPiece & { module: boolean | 'either' };

/**
 * What is wrong in the files as they are written: pages first, then sheets, then scripts; in a file, the likeliest cause
 * first. A sheet or a script that no page uses is left out; without any page, all count. The parsers of CSS and of
 * JavaScript are loaded where there is some.
 *
 * ```ts
 * await workFaults(new Map([['style.css', bytes of 'h1 { colour: red }']]))
 * // [{ kind: 'css', file: 'style.css', line: 1, says: 'La propriété colour n’existe pas. Peut-être color ?', … }]
 * ```
 */
export async function workFaults(work: Work): Promise<WorkFault[]> {
  const names = [...work.keys()];
  const pages = names.filter(isPage).map((file) => readHtml(file, textIn(work, file)));
  const [sheets, scripts] = [sheetsOf(work, pages), scriptsOf(work, pages)];
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

function toWorkFault(kind: WorkProblem['kind'], file: string): (fault: Fault) => WorkFault {
  return (fault) => ({
    kind,
    file,
    line: fault.line,
    says: sayFault(fault),
    effect: effectOf(kind, fault.kind),
  });
}

function effectOf(language: WorkProblem['kind'], kind: Fault['kind']): WorkFault['effect'] {
  if (HIDES.includes(kind)) return 'hides';
  if (HARMLESS.includes(kind)) return 'none';
  return language === 'js' && !RUNS.test(kind) ? 'stops' : 'breaks';
}

function textIn(work: Work, file: string): string {
  const bytes = work.get(file);
  return bytes ? textOf(bytes) : '';
}

function sheetsOf(work: Work, pages: readonly HtmlSource[]): CssPiece[] {
  const inline = pages.flatMap((page) =>
    piecesIn(page, 'style').map((it) => ({ ...it, file: page.file, pages: [page] })),
  );
  const isLink = ({ name, attributes }: Tag) => name === 'link' && /\bstylesheet\b/i.test(attributes['rel'] ?? '');
  const used = usedFiles(work, pages, (tag) => (isLink(tag) ? tag.attributes['href'] : undefined));
  const files = pages.length === 0 ? namesLike(work, /\.css$/i) : withImports(work, used);
  return [...inline, ...files.map(([file, users]) => ({ file, text: textIn(work, file), line: 1, pages: users }))];
}

function scriptsOf(work: Work, pages: readonly HtmlSource[]): JsPiece[] {
  const isScript = ({ name, attributes }: Tag) =>
    name === 'script' && !/json|importmap|speculationrules/i.test(attributes['type'] ?? '');
  const inline = pages.flatMap((page) =>
    piecesIn(page, 'script')
      .filter(({ tag }) => isScript(tag) && !('src' in tag.attributes))
      .map((it) => ({ ...it, file: page.file, pages: [page], module: it.tag.attributes['type'] === 'module' })),
  );
  const source = (module: boolean) => (tag: Tag) =>
    isScript(tag) && (tag.attributes['type'] === 'module') === module ? tag.attributes['src'] : undefined;
  const classic = usedFiles(work, pages, source(false));
  const modules = withImports(work, usedFiles(work, pages, source(true)));
  const piece =
    (module: JsPiece['module']) =>
    ([file, users]: Users): JsPiece => ({ file, text: textIn(work, file), line: 1, pages: users, module });
  if (pages.length === 0) return namesLike(work, /\.m?js$/i).map(piece('either'));
  return [
    ...inline,
    ...[...classic].map(piece(false)),
    ...modules.filter(([file]) => !classic.has(file)).map(piece(true)),
  ];
}

type Users = readonly [file: string, pages: readonly HtmlSource[]];

function namesLike(work: Work, pattern: RegExp): Users[] {
  return [...work.keys()].filter((name) => pattern.test(name)).map((name) => [name, []]);
}

/** Files of the work that the pages load, each with the pages that do. */
function usedFiles(
  work: Work,
  pages: readonly HtmlSource[],
  addressIn: (tag: Tag) => string | undefined,
): Map<string, HtmlSource[]> {
  const used = new Map<string, HtmlSource[]>();
  for (const page of pages) {
    for (const token of page.tokens) {
      const address = token.kind === 'start' ? addressIn(token) : undefined;
      const target = address ? resolveAddress(address, page.file, [...work.keys()]) : undefined;
      if (target?.kind !== 'file' || !work.has(target.path)) continue;
      const users = used.get(target.path) ?? [];
      if (!users.includes(page)) used.set(target.path, [...users, page]);
    }
  }
  return used;
}

/** With what they import: `@import url("base.css")`, `import { a } from './a.js'`. */
function withImports(work: Work, used: ReadonlyMap<string, HtmlSource[]>): Users[] {
  const all = new Map(used);
  for (const [file, pages] of all) {
    const text = textIn(work, file);
    for (const [, address = ''] of text.matchAll(
      /(?:@import\s+(?:url\()?|\bfrom\s*|\bimport\s*\(?)\s*["']?([^"')\s;]+)/g,
    )) {
      const target = resolveAddress(address, file, [...work.keys()]);
      if (target.kind === 'file' && work.has(target.path) && !all.has(target.path)) all.set(target.path, pages);
    }
  }
  return [...all];
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
