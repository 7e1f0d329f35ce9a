import { expectWith } from '../../../check/browser/expect.ts';
import { installNative, NeedsBrowser } from '../../../check/browser/native.ts';
import { pageExpect } from '../../../check/in-page/expect.ts';
import { likelyProblems } from '../../../check/likely-problems.ts';
import { judgeWork, type Session } from '../../../check/run-checks.ts';
import * as vocabulary from '../../../check/vocabulary.ts';
import type { CheckResult, WorkProblem } from '../../../course/result.ts';
import type { Work } from '../../../course/work.ts';
import { frameStage } from './frame-stage.ts';

/** Name of a file → its text, or its bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface PageJudging {
  /** Relative path from the page to the root of the site. */
  root: string;
  /** Runs the script of the exercise that declares its checks. */
  loadChecks(): Promise<unknown>;
  files: Files;
  /** The files as the learner received them. */
  given: Files;
  hint?: string | undefined;
}

export interface PageVerdict {
  checks: CheckResult[];
  problems: WorkProblem[];
}

// The script of an exercise, and the parsers, share these words: a refusal is known by its class.
Object.assign(globalThis, { envolVocabulary: vocabulary });

let declared: Promise<vocabulary.Check[]> | undefined;

/** Judges what was written in the page with the checks of the exercise. Never rejects because of what was written. */
export async function judgePage({ root, loadChecks, files, given, hint }: PageJudging): Promise<PageVerdict> {
  declared ??= vocabulary.collect(loadChecks);
  declared.catch(() => {
    declared = undefined;
  });
  const checks = (await declared).map(asInPage);
  installNative(pageExpect);
  vocabulary.install(expectWith(pageExpect));
  const judge = async (): Promise<PageVerdict> => {
    const { around, session } = openSession(root);
    try {
      const folder = { files: toWork(files), tooBig: [], refused: [], tooMany: false };
      // One acts at a time: a window has one focus, which a frame would take from another.
      const judging = { checks, given: toWork(given), hint, session, atOnce: 1, explain: likelyProblems };
      const run = await judgeWork(folder, judging);
      return { checks: run.results, problems: run.problems };
    } finally {
      session.kill();
      around.remove();
    }
  };
  const verdict = await judge();
  // On a busy machine frames and parsers may come too late the first time: by now they are there.
  return verdict.checks.some(({ status }) => status === 'broken') ? judge() : verdict;
}

/** A check that says that it needs a driven browser is not begun. */
function asInPage(check: vocabulary.Check): vocabulary.Check {
  if (check.needs !== 'browser') return check;
  const body = () => {
    throw new NeedsBrowser();
  };
  return { ...check, body };
}

/** Frames within the window, since browsers put those beyond it to sleep; but nobody sees them. */
function openSession(root: string): { around: HTMLElement; session: Session<ReturnType<typeof frameStage>> } {
  const around = document.createElement('div');
  around.className = 'page-check-frames';
  around.setAttribute('aria-hidden', 'true');
  document.body.append(around);
  const stages: ReturnType<typeof frameStage>[] = [];
  const stage = async () => {
    const made = frameStage(root, around);
    stages.push(made);
    return made;
  };
  const kill = () => {
    for (const made of stages) made.close();
  };
  return { around, session: { ready: async () => {}, stage, kill } };
}

function toWork(files: Files): Work {
  const encoder = new TextEncoder();
  return new Map(Object.entries(files).map(([name, it]) => [name, typeof it === 'string' ? encoder.encode(it) : it]));
}
