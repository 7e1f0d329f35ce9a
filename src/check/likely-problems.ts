import type { CheckResult, WorkProblem } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import type { PageRecord, ScriptError } from './browser/page-record.ts';

/**
 * What may explain that checks failed: faults of the files as they are written, errors of the scripts as they ran. What
 * finds and explains them is loaded here only: a right work needs none of it.
 */
export async function likelyProblems(
  work: Work,
  results: readonly CheckResult[],
  records: readonly PageRecord[],
): Promise<WorkProblem[]> {
  const [{ workFaults }, { likelyCauses }] = await Promise.all([
    import('./source/work-faults.ts'),
    import('./source/likely-causes.ts'),
  ]);
  return likelyCauses(await workFaults(work), results, await explained(errorsOf(records), work));
}

async function explained(errors: readonly ScriptError[], work: Work): Promise<WorkProblem[]> {
  if (errors.length === 0) return [];
  const [{ explainError }, { codeOf }] = await Promise.all([
    import('./explain/explain-error.ts'),
    import('./explain/code-of.ts'),
  ]);
  return errors.map((error) => {
    const place = placeOf(error, work);
    return { kind: 'js', ...place, ...explainError(error.message, codeOf(work, place)) };
  });
}

/** Errors that nothing caught, each once: every page of the work meets them again. */
export function errorsOf(records: readonly PageRecord[]): ScriptError[] {
  const key = ({ message, file, line }: ScriptError) => `${file}:${line} ${message}`;
  return [...new Map(records.flatMap(({ errors }) => errors).map((error) => [key(error), error])).values()];
}

/** Where JSON of the work cannot be read, browsers give its line, but the name of the page that has asked for it. */
function placeOf({ message, file, line }: ScriptError, work: Work): { file: string; line: number } {
  const [, inJson] = /JSON at position \d+ \(line (\d+) column \d+\)$/.exec(message) ?? [];
  if (Number(inJson) !== line) return { file, line };
  const isBroken = ([path, bytes]: [string, Uint8Array]) => /\.json$/i.test(path) && !isJson(bytes);
  const [json = file] = [...work].find(isBroken) ?? [];
  return { file: json, line };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
