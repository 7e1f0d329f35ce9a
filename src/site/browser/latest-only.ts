/**
 * Runs a task one call at a time. Calls made meanwhile wait, and only the last of them is run.
 *
 * ```ts
 * const run = latestOnly(search);
 * run('b'); run('bo'); run('boi'); // searches 'b', then 'boi'
 * ```
 *
 * @param task must not reject
 */
export function latestOnly<Input>(task: (input: Input) => Promise<void>): (input: Input) => Promise<void> {
  let running = false;
  let waiting: { input: Input } | undefined;
  return async (input) => {
    waiting = { input };
    if (running) return;
    running = true;
    while (waiting) {
      const { input: current } = waiting;
      waiting = undefined;
      await task(current);
    }
    running = false;
  };
}
