import { doctorWords as words } from '../../words/doctor.ts';
import type { Finding } from '../doctor/finding.ts';

/** What the file of an examination says of the machine. */
export interface ExaminedMachine {
  /** Version of the kit. */
  kit: string;
  node: string;
  system: string;
  now: Date;
}

const SIGNS: Record<Finding['state'], [sign: string, colour: number]> = {
  good: ['✓', 32],
  note: ['–', 33],
  bad: ['✗', 31],
};

/** `  ✓ Le cours est là.`; what to do is on a line of its own. */
export function viewFinding({ state, says, toDo }: Finding, colour: boolean): string {
  const [sign, code] = SIGNS[state];
  const shown = colour ? `\u001b[${code}m${sign}\u001b[0m` : sign;
  return `  ${shown} ${says}\n${toDo ? `    → ${toDo}\n` : ''}`;
}

/** The file to send: what it holds, the machine, the same lines, what the system said. */
export function viewExamination(findings: readonly Finding[], { kit, node, system, now }: ExaminedMachine): string {
  const details = findings.flatMap(({ says, detail }) => (detail ? [`${says}\n${detail}`] : []));
  return [
    words.fileTitle(kit, now),
    words.fileHolds,
    `${system}, Node ${node}`,
    findings
      .map((finding) => viewFinding(finding, false))
      .join('')
      .trimEnd(),
    ...(details.length > 0 ? [words.unexpected, ...details] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
