import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Progress } from '../../course/progress.ts';
import { progressScript } from './write-progress.ts';

test('the script gives the record to the page, and nothing in it ends the script', () => {
  const title = '</script><!-- \u2028 "L’été"';
  const progress: Progress = {
    version: 1,
    exercises: {
      'html-01-a': {
        ...{ title, state: 'acquis', verdict: 'passed', runs: 1, passed: 1, total: 1, hints: 0 },
        first: '2026-11-23T09:42:00.000Z',
        last: '2026-11-23T09:42:00.000Z',
      },
    },
  };
  const script = progressScript(progress);
  expect(script).not.toMatch(/<|\u2028/);
  const window: { ENVOL_PROGRESSION?: Progress } = {};
  runInNewContext(script, { window });
  expect(window.ENVOL_PROGRESSION).toEqual(progress);
});
