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
  const { explainError } = await import('./explain/explain-error.ts');
  const declared = namesIn(work);
  return errors.map(({ message, file, line }) => ({ kind: 'js', file, line, ...explainError(message, { declared }) }));
}

/** Errors that nothing caught, each once: every page of the work meets them again. */
export function errorsOf(records: readonly PageRecord[]): ScriptError[] {
  const key = ({ message, file, line }: ScriptError) => `${file}:${line} ${message}`;
  return [...new Map(records.flatMap(({ errors }) => errors).map((error) => [key(error), error])).values()];
}

/** Names that the scripts declare, to propose the one that was meant. */
function namesIn(work: Work): string[] {
  return [...work]
    .filter(([path]) => /\.(js|html?)$/i.test(path))
    .flatMap(([, bytes]) => [
      ...new TextDecoder().decode(bytes).matchAll(/\b(?:let|const|var|function)\s+([\p{L}_$][\p{L}\w$]*)/gu),
    ])
    .map(([, name = '']) => name);
}
