import { when } from '../../words/when.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import type { FileChange } from '../workspace/changes.ts';
import type { Point } from '../workspace/points.ts';

export interface PointList {
  title: string;
  /** Each with what changed from it to the work as it is now. */
  points: readonly { point: Point; since: readonly FileChange[] }[];
  now: Date;
  /** How one is brought back, as it is typed. */
  command: string;
}

/** How many changed files are named. */
const MOST_FILES = 3;

/** The restore points of an exercise, the state seen last first. */
export function viewPoints({ title, points, now, command }: PointList): string {
  const width = String(Math.max(...points.map(({ point }) => point.number))).length;
  const rows = points.flatMap(({ point, since }) => {
    const verdict = point.verdict ? words.verdict[point.verdict] : words.ungraded;
    const changes = since.length > 0 ? words.sincePoint(namesOf(since)) : words.asNow;
    return [
      `  ${String(point.number).padStart(width)}  ${when(new Date(point.at), now)}, ${verdict}`,
      `  ${' '.repeat(width)}  ${changes}`,
    ];
  });
  return `${['', words.pointsOf(title), '', ...rows, '', words.howToRestore(command)].join('\n')}\n`;
}

function namesOf(changes: readonly FileChange[]): string[] {
  const named = changes.slice(0, MOST_FILES).map((change) => words.fileChanged(change.path, changeInWords(change)));
  return changes.length > MOST_FILES ? [...named, words.andOthers(changes.length - MOST_FILES)] : named;
}

/** `+2 lignes, −1 ligne`; one word where lines say nothing. */
export function changeInWords({ kind, lines, added, removed }: FileChange): string {
  if (kind === 'added') return words.fileAdded;
  if (kind === 'removed') return words.fileRemoved;
  return lines ? words.lines(added, removed) : words.fileBinary;
}
