/** Where stages are said: a terminal has a bar that fills, anything else a line for each. */
export interface StageOut {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const WIDTH = 24;

/**
 * Says how far a work of several stages is.
 *
 * ```
 * [███████████░░░░░░░░░░░░░] 4/9  Les deux archives…
 * ```
 *
 * @param weights of the stages: about how long each takes, in any unit
 */
export function showStages<Stage extends string>(
  out: StageOut,
  stages: Readonly<Partial<Record<Stage, number>>>,
  words: Readonly<Record<Stage, string>>,
) {
  const names = Object.keys(stages) as Stage[];
  const whole = names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
  return {
    begin(stage: Stage): void {
      const at = names.indexOf(stage);
      const before = names.slice(0, at).reduce((sum, name) => sum + (stages[name] ?? 0), 0);
      const full = Math.round((before / whole) * WIDTH);
      const said = `${at + 1}/${names.length}  ${words[stage]}`;
      if (out.isTTY) out.write(`\r\u001b[2K[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${said}`);
      else out.write(`${said}\n`);
    },
    /** Before anything else is written. */
    clear(): void {
      if (out.isTTY) out.write('\r\u001b[2K');
    },
  };
}
