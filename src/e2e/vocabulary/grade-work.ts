import { afterAll, describe, expect, test } from 'vitest';
import { type BrowserSession, openSession } from '../../check/browser/session.ts';
import { grade } from '../../check/run.ts';
import { type CheckBody, type CheckOptions, check, collect } from '../../check/vocabulary.ts';
import type { CheckResult } from '../../course/result.ts';

/** The files of a work, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a learner must get of a check; `broken`: what its author must. */
export type Outcome =
  | 'passed'
  | { expected?: string | RegExp; found: string | RegExp; line?: number; file?: string; hint?: string }
  | { blockedBy: string }
  | { broken: RegExp };

/** What a check does, its body as an author writes it, what it must give. */
export type Case = readonly [what: string, body: CheckBody, outcome: Outcome, options?: CheckOptions];

let session: BrowserSession | undefined;

/** Ends the browser once the tests of a file are done. */
export function endBrowser(): void {
  afterAll(() => session?.kill());
}

/** `page('<h1>Été</h1>')`: the body begins on line 5. */
export function page(body: string, head = ''): string {
  return `<!doctype html>\n<html lang="fr">\n<head><meta charset="utf-8"><title>Essai</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** As many as a busy machine judges well within the time of one work. */
const MOST_CHECKS = 4;

/** The checks of one work, graded together as those of a check file are; each is then a test of its own. */
export function gradeWork(name: string, files: Files, cases: readonly Case[], given: Files = {}): void {
  const isChained = cases.some(([, , , options]) => options?.after);
  const size = isChained ? cases.length : MOST_CHECKS;
  describe(name, () => {
    for (let from = 0; from < cases.length; from += size) {
      const together = cases.slice(from, from + size);
      let results: Promise<CheckResult[]> | undefined;
      test.for(together)('%s', async ([what, , outcome]) => {
        results ??= gradeCases(files, given, together);
        const result = (await results).find(({ id }) => id === what);
        expect(pick(result)).toEqual(shape(outcome));
      });
    }
  });
}

/** Results in the order of the checks; one that the checker adds of itself, before them. */
export async function gradeCases(files: Files, given: Files, cases: readonly Case[]): Promise<CheckResult[]> {
  session ??= openSession();
  const checks = await collect(async () => {
    for (const [what, body, , options = {}] of cases) check(what, what, options, body);
  });
  const folder = { files: workOf(files), tooBig: [], refused: [], tooMany: false };
  const { result, close } = await grade(
    { exercise: 'essai', kit: '', checks, digest: '', folder, given: workOf(given) },
    session,
  );
  close();
  return result.checks;
}

function workOf(files: Files): Map<string, Uint8Array> {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new Map(Object.entries(files).map(([path, content]) => [path, bytes(content)]));
}

/** What of a result a learner, or an author, is told. */
function pick(result: CheckResult | undefined): unknown {
  if (!result) return 'no such check';
  const { status, expected, found, where, hint, blockedBy } = result;
  if (status === 'passed') return 'passed';
  if (status === 'broken') return { broken: found };
  if (status === 'blocked') return { blockedBy };
  return { expected, found, ...(where ?? {}), ...(hint === undefined ? {} : { hint }) };
}

function shape(outcome: Outcome): unknown {
  if (outcome === 'passed' || 'blockedBy' in outcome) return outcome;
  if ('broken' in outcome) return { broken: expect.stringMatching(outcome.broken) };
  const { expected = /./, found, line, file = 'index.html', hint } = outcome;
  return {
    expected: sentence(expected),
    found: sentence(found),
    ...(line === undefined ? {} : { file, line }),
    ...(hint === undefined ? {} : { hint }),
  };
}

const sentence = (wanted: string | RegExp) => (typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
