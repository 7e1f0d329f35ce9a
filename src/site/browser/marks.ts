/** From the first to the last; the same as `course/progress.ts`, as pages and stylesheets name them. */
export const STATES = ['a-commencer', 'en-route', 'acquis', 'transmis'] as const;
export type State = (typeof STATES)[number];

/** What the pages show of one exercise. */
export interface Mark {
  title: string;
  state: State;
  /** Checks that passed at the last grading, out of how many; both 0 where there was none. */
  passed: number;
  total: number;
  /** When something was last done, ISO 8601, UTC. */
  last: string;
}

/** By id of the exercise. */
export type Marks = Readonly<Record<string, Mark>>;

const NAMES: Readonly<Record<string, State>> = {
  'à commencer': 'a-commencer',
  'en route': 'en-route',
  acquis: 'acquis',
  transmis: 'transmis',
};

/**
 * Marks from what the checker wrote in a workspace (`window.ENVOL_PROGRESSION`), or from any value: what is not as it
 * should be is left out, since a learner's file may be damaged.
 *
 * @returns undefined where it is no progress at all
 */
export function readMarks(value: unknown): Marks | undefined {
  const { version, exercises } = (value ?? {}) as Record<string, unknown>;
  if (version !== 1 || typeof exercises !== 'object' || exercises === null) return undefined;
  return Object.fromEntries(
    Object.entries(exercises).flatMap(([id, one]) => {
      const mark = readMark(one);
      return mark && /^[a-z0-9-]+$/.test(id) ? [[id, mark] as const] : [];
    }),
  );
}

function readMark(value: unknown): Mark | undefined {
  const { title, state, passed, total, last } = (value ?? {}) as Record<string, unknown>;
  const known = NAMES[String(state)] ?? STATES.find((one) => one === state);
  if (typeof title !== 'string' || !known || typeof last !== 'string') return undefined;
  const count = (it: unknown) => (Number.isInteger(it) && Number(it) >= 0 ? Number(it) : 0);
  return { title, state: known, passed: count(passed), total: count(total), last };
}

/** What two sources know together: the later one speaks of the last grading, a state only rises. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  const merged: Record<string, Mark> = { ...a };
  for (const [id, other] of Object.entries(b)) {
    const known = merged[id];
    merged[id] = known
      ? { ...(known.last > other.last ? known : other), state: higher(known.state, other.state) }
      : other;
  }
  return merged;
}

/**
 * What a grading in the page leaves: acquired where every check passed, and begun otherwise.
 *
 * ```ts
 * markOf('Le plan', [{ status: 'passed' }, { status: 'failed' }], '2026-03-02T09:00:00.000Z')
 * // { title: 'Le plan', state: 'en-route', passed: 1, total: 2, last: '2026-03-02T09:00:00.000Z' }
 * ```
 *
 * @param last ISO 8601, UTC
 */
export function markOf(title: string, checks: readonly { status: string }[], last: string): Mark {
  const passed = checks.filter(({ status }) => status === 'passed').length;
  const state = checks.length > 0 && passed === checks.length ? 'acquis' : 'en-route';
  return { title, state, passed, total: checks.length, last };
}

const higher = (a: State, b: State) => (STATES.indexOf(a) > STATES.indexOf(b) ? a : b);

/** Whether an exercise needs no more work. */
export function isAcquired(mark: Mark | undefined): boolean {
  return mark?.state === 'acquis' || mark?.state === 'transmis';
}
