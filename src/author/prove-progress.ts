/** Between two lines where there is no terminal to write over, ms. */
const INTERVAL = 5000;

/** Where the progress is said: a terminal rewrites one line, anything else gets a plain line now and then. */
export interface ProgressOut {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Says how far a long work is. @param now ms, for the tests */
export function progressOn(out: ProgressOut, now: () => number = () => performance.now()) {
  let last = Number.NEGATIVE_INFINITY;
  return {
    say(text: string): void {
      if (out.isTTY) out.write(`\r\u001b[2K${text}`);
      else if (now() - last >= INTERVAL) {
        last = now();
        out.write(`${text}\n`);
      }
    },
    /** Before anything else is written. */
    clear(): void {
      if (out.isTTY) out.write('\r\u001b[2K');
    },
  };
}
