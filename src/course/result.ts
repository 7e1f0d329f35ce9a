/** Version of the record; raised when a field changes its meaning. */
export const RESULT_VERSION = 1;

/** A line of one of the learner's files. */
export interface Place {
  /** Path from the exercise's folder, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
}

/**
 * `blocked`: an earlier cause hides this check. `broken`: our fault, never the learner's.
 */
export type CheckStatus = 'passed' | 'failed' | 'blocked' | 'broken';

export interface CheckResult {
  id: string;
  /** The sentence the learner reads. */
  title: string;
  status: CheckStatus;
  expected?: string;
  found?: string;
  where?: Place;
  hint?: string;
  /** Passed, and one may stop there before the rest is done. */
  milestone?: boolean;
  /** Id of the check that failed before this one, or path of the file that could not be read. */
  blockedBy?: string;
  /** In the page: why only the checker can judge it, as its author says. */
  because?: string;
}

/** A fault of the work itself, the likely cause of what failed. */
export interface WorkProblem {
  kind: 'file' | 'html' | 'css' | 'js';
  file: string;
  line: number;
  says: string;
  /** Where to look first, one more sentence. */
  look?: string;
  /** What the browser says, in its own words: shown beside, never alone. */
  original?: string;
}

/** What one grading of one exercise found. Every view is made from this record. */
export interface ExerciseResult {
  version: typeof RESULT_VERSION;
  exercise: string;
  /** Version of the kit that graded. */
  kit: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Duration of the grading. */
  ms: number;
  /** SHA-256 of the work and of the check, hexadecimal. */
  digest: string;
  checks: CheckResult[];
  problems: WorkProblem[];
  /** Remarks on quality; never blocking. */
  remarks: string[];
}

export type Verdict = 'passed' | 'failed' | 'broken';

/**
 * One word for the whole record. No check ran → `broken`: silence is never a success.
 *
 * ```ts
 * verdictOf({ checks: [passed, failed, blocked] })  // 'failed'
 * ```
 */
export function verdictOf({ checks }: Pick<ExerciseResult, 'checks'>): Verdict {
  if (checks.length === 0 || checks.some(({ status }) => status === 'broken')) return 'broken';
  return checks.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}

/** Where one may stop, in a work that is not done yet: the last milestone that is reached. */
export function milestoneOf(result: Pick<ExerciseResult, 'checks'>): CheckResult | undefined {
  return verdictOf(result) === 'failed' ? result.checks.findLast(({ milestone }) => milestone) : undefined;
}
