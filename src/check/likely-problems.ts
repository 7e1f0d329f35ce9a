import type { CheckResult, WorkProblem } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { ENTRY } from './browser/pages.ts';
import type { PageRecord } from './browser/watch-page.ts';
import { textOf } from './source/files.ts';
import { likelyCause } from './source/likely-cause.ts';
import { readHtml } from './source/source-html.ts';

/** What may explain that checks failed: faults of the files as written, errors of the scripts as they ran. */
export async function likelyProblems(
  work: Work,
  failed: readonly CheckResult[],
  _records: readonly PageRecord[],
): Promise<WorkProblem[]> {
  return likelyCause(readHtml(ENTRY, textOf(work.get(ENTRY) ?? new Uint8Array())), failed);
}
