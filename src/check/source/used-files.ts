import type { Work } from '../../course/work.ts';
import type { HtmlSource, Tag } from '../vocabulary.ts';
import { resolveAddress } from './faults/addresses.ts';
import { textOf } from './files.ts';
import { type Piece, piecesIn } from './pieces.ts';

/** A sheet, or a part of a page, with the pages that use it. */
export type CssPiece = Piece & { file: string; pages: readonly HtmlSource[] };
/** A script, likewise. */
export type JsPiece = CssPiece & { module: boolean | 'either' };

/** Text of a file of the work, `''` without it. */
export function textIn(work: Work, file: string): string {
  const bytes = work.get(file);
  return bytes ? textOf(bytes) : '';
}

/** The CSS that the pages use: what they hold, the files they link, and what those import. Without a page, all of it. */
export function sheetsOf(work: Work, pages: readonly HtmlSource[]): CssPiece[] {
  const inline = pages.flatMap((page) =>
    piecesIn(page, 'style').map((it) => ({ ...it, file: page.file, pages: [page] })),
  );
  const isLink = ({ name, attributes }: Tag) => name === 'link' && /\bstylesheet\b/i.test(attributes['rel'] ?? '');
  const used = usedFiles(work, pages, (tag) => (isLink(tag) ? tag.attributes['href'] : undefined));
  const files = pages.length === 0 ? namesLike(work, /\.css$/i) : withImports(work, used);
  return [...inline, ...files.map(([file, users]) => ({ file, text: textIn(work, file), line: 1, pages: users }))];
}

/** The JavaScript that the pages run, likewise. */
export function scriptsOf(work: Work, pages: readonly HtmlSource[]): JsPiece[] {
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
