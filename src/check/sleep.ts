/** As they are before any learner's script can replace them. */
const later = globalThis.setTimeout;

/** @param options.ref false: does not keep the process going */
export function sleep(ms: number, { ref = true } = {}): Promise<void> {
  return new Promise((resolve) => {
    const timer: unknown = later(resolve, ms);
    if (!ref) (timer as { unref?: () => void }).unref?.();
  });
}
