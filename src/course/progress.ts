import * as z from 'zod/mini';
import type { Heirs } from './former-ids.ts';

/** Version of the record and of the lines of its history; raised when a field changes its meaning. */
export const PROGRESS_VERSION = 1;

/** From the first to the last: nobody ever goes back. `transmis`: explained to someone, said by the person. */
export const STATES = ['à commencer', 'en route', 'acquis', 'transmis'] as const;
export type State = (typeof STATES)[number];

const Id = z.string().check(z.regex(/^[a-z0-9-]+$/));
/** ISO 8601, UTC. */
const Time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
const Count = z.int().check(z.minimum(0));
const Verdict = z.enum(['passed', 'failed', 'broken']);

/** What is known of one exercise. */
export const ExerciseProgress = z.object({
  title: z.string(),
  state: z.enum(STATES),
  /** First and last thing done. */
  first: Time,
  last: Time,
  /** How many gradings. */
  runs: Count,
  /** Of the last grading; absent where there was none. */
  verdict: z.optional(Verdict),
  /** Checks that passed at the last grading, out of how many. */
  passed: Count,
  total: Count,
  /** How many hints of the ladder were read; costs nothing. */
  hints: Count,
  /** First success: it stays when a check changes later. */
  acquired: z.optional(Time),
  shared: z.optional(Time),
});
export type ExerciseProgress = z.infer<typeof ExerciseProgress>;

/** `progression/progression.json` of a workspace; `progression.js` is the same, as `window.ENVOL_PROGRESSION = { … };`. */
export const Progress = z.object({
  version: z.literal(PROGRESS_VERSION),
  /** By id, in the order in which they were begun. */
  exercises: z.record(Id, ExerciseProgress),
});
export type Progress = z.infer<typeof Progress>;

const noted = { version: z.literal(PROGRESS_VERSION), id: Id, at: Time };

/** One line of `progression/historique.jsonl`, from which the progress can be made again. */
export const HistoryEntry = z.discriminatedUnion('kind', [
  z.object({
    ...noted,
    kind: z.literal('run'),
    title: z.string(),
    /** Its version. */
    kit: z.string(),
    verdict: Verdict,
    /** Id of the check → its status. */
    checks: z.record(z.string(), z.enum(['passed', 'failed', 'blocked', 'broken'])),
    /** Of the result. */
    digest: z.string(),
  }),
  /** The hint of this number was read, 1-based. */
  z.object({ ...noted, kind: z.literal('hint'), number: z.int().check(z.minimum(1)) }),
  /** The person has explained the exercise to someone. */
  z.object({ ...noted, kind: z.literal('shared') }),
]);
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export type RunEntry = Extract<HistoryEntry, { kind: 'run' }>;

/** Progress made from its history, oldest line first. */
export function progressFrom(entries: readonly HistoryEntry[]): Progress {
  const exercises = new Map<string, ExerciseProgress>();
  for (const entry of entries) exercises.set(entry.id, withEntry(exercises.get(entry.id), entry));
  return { version: PROGRESS_VERSION, exercises: Object.fromEntries(exercises) };
}

/**
 * What two records know together, so that a lost history lowers nothing: the later one speaks of the last grading,
 * counts and states only rise.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const exercises = new Map(Object.entries(a.exercises));
  for (const [id, other] of Object.entries(b.exercises)) {
    const known = exercises.get(id);
    exercises.set(id, known ? join(known, other) : other);
  }
  return { version: PROGRESS_VERSION, exercises: Object.fromEntries(exercises) };
}

/** What was done under a former name counts for the exercise that took its place; the former record stays as it is. */
export function inherit({ version, exercises }: Progress, heirs: Heirs): Progress {
  const known = new Map(Object.entries(exercises));
  for (const [id, former] of Object.entries(exercises)) {
    const heir = heirs[id];
    if (heir === undefined) continue;
    const own = known.get(heir);
    known.set(heir, own ? join(own, former) : former);
  }
  return { version, exercises: Object.fromEntries(known) };
}

function withEntry(known: ExerciseProgress | undefined, entry: HistoryEntry): ExerciseProgress {
  const { id, at } = entry;
  const title = entry.kind === 'run' ? entry.title : (known?.title ?? id);
  const before: ExerciseProgress = known ?? {
    title,
    state: 'en route',
    first: at,
    last: at,
    runs: 0,
    passed: 0,
    total: 0,
    hints: 0,
  };
  const now = { ...before, title, first: earliest(before.first, at) ?? at, last: latest(before.last, at) };
  if (entry.kind === 'hint') return { ...now, hints: Math.max(now.hints, entry.number) };
  if (entry.kind === 'shared') return { ...now, state: 'transmis', shared: now.shared ?? at };
  const statuses = Object.values(entry.checks);
  const { verdict } = entry;
  const run = {
    ...now,
    verdict,
    runs: now.runs + 1,
    passed: statuses.filter((status) => status === 'passed').length,
    total: statuses.length,
    // The first hint goes with the first failure.
    hints: verdict === 'failed' ? Math.max(now.hints, 1) : now.hints,
  };
  return verdict === 'passed' ? { ...run, state: higher(now.state, 'acquis'), acquired: now.acquired ?? at } : run;
}

function join(a: ExerciseProgress, b: ExerciseProgress): ExerciseProgress {
  const acquired = earliest(a.acquired, b.acquired);
  const shared = earliest(a.shared, b.shared);
  return {
    ...(a.last > b.last ? a : b),
    state: higher(a.state, b.state),
    first: earliest(a.first, b.first) ?? a.first,
    runs: Math.max(a.runs, b.runs),
    hints: Math.max(a.hints, b.hints),
    ...(acquired ? { acquired } : {}),
    ...(shared ? { shared } : {}),
  };
}

const higher = (a: State, b: State) => (STATES.indexOf(a) > STATES.indexOf(b) ? a : b);
const latest = (a: string, b: string) => (a > b ? a : b);
const earliest = (a: string | undefined, b: string | undefined) => (a && b ? (a < b ? a : b) : (a ?? b));
