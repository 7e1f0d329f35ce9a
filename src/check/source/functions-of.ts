import type { Work } from '../../course/work.ts';
import type { JsFunction } from '../vocabulary.ts';
import { functionsIn } from './js-queries.ts';
import { isTree, readTree } from './js-tree.ts';
import { isPage } from './pieces.ts';
import { readHtml } from './source-html.ts';
import { scriptsOf, textIn } from './used-files.ts';

/** A function, with the file that it is written in. */
export type FunctionOf = JsFunction & { file: string };

/**
 * The functions that the scripts of the pages declare. @returns `isRead` is false where a script has a syntax error: those
 * of that script are not known
 */
export function functionsOf(work: Work): { isRead: boolean; functions: FunctionOf[] } {
  const pages = [...work.keys()].filter(isPage).map((file) => readHtml(file, textIn(work, file)));
  const read = scriptsOf(work, pages).map((script) => ({ file: script.file, tree: readTree(script, script) }));
  const functions = read.flatMap(({ file, tree }) =>
    isTree(tree) ? functionsIn(tree.nodes).map((it) => ({ ...it, file })) : [],
  );
  return { isRead: read.every(({ tree }) => isTree(tree)), functions: functions.filter(({ name }) => name !== '') };
}
