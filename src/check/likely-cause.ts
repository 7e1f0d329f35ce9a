import type { CheckResult, WorkProblem } from '../course/result.ts';
import { checkWords as words } from '../words.ts';
import type { HtmlSource, TagFault } from './vocabulary.ts';

/** Elements whose end tag the HTML standard lets out. */
const OPTIONAL_END = new Set(
  'html head body p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(' '),
);

/** On one line, what causes comes before what follows from it. */
const KINDS: readonly TagFault['kind'][] = ['bracket', 'crossed', 'unclosed', 'stray'];

/**
 * The first fault of the tags, shown beside what failed as its likely cause; none where nothing failed, or where a check
 * already points at a fault: the exercise may be about it.
 *
 * ```
 * <h1>Titre</p>, « La page a un titre » failed   →   ligne 9 : La balise <h1> n’est pas fermée.
 * ```
 */
export function likelyCause({ file, faults }: HtmlSource, results: readonly CheckResult[]): WorkProblem[] {
  const failed = results.filter(({ status }) => status === 'failed');
  const [first] = faults
    .filter(({ kind, name }) => kind !== 'unclosed' || !OPTIONAL_END.has(name))
    .sort((a, b) => a.line - b.line || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const isSaid = failed.some(({ where }) => where?.file === file && faults.some(({ line }) => line === where.line));
  if (!first || failed.length === 0 || isSaid) return [];
  return [{ kind: 'html', file, line: first.line, says: say(first) }];
}

function say({ kind, name, with: other }: TagFault): string {
  return words.tagFault[kind](name, other ?? '');
}
