import type { CheckResult, WorkProblem } from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';
import type { HtmlSource, TagFault } from '../vocabulary.ts';

/** Elements whose end tag the HTML standard lets out. */
const OPTIONAL_END = new Set(
  'html head body p li dt dd rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(' '),
);

/** What swallows the rest comes first, wherever it is; then, on one line, what causes before what follows from it. */
const SWALLOWS: readonly TagFault['kind'][] = ['comment', 'quote', 'bracket'];
const KINDS: readonly TagFault['kind'][] = ['crossed', 'unclosed', 'stray'];

/** Their end tags are never the cause: to remove one would break the page. */
const FRAME = new Set(['html', 'head', 'body']);

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
  const [first] = realFaults(faults);
  const isSaid = failed.some(({ where }) => where?.file === file && faults.some(({ line }) => line === where.line));
  if (!first || failed.length === 0 || isSaid) return [];
  return [{ kind: 'html', file, line: first.line, says: say(first) }];
}

function realFaults(faults: readonly TagFault[]): TagFault[] {
  const swallows = ({ kind }: TagFault) => (SWALLOWS.includes(kind) ? 0 : 1);
  return faults
    .filter(({ kind, name }) => kind !== 'unclosed' || !OPTIONAL_END.has(name))
    .filter(({ kind, name }) => kind !== 'stray' || !FRAME.has(name))
    .sort((a, b) => swallows(a) - swallows(b) || a.line - b.line || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The same faults where every check passed: nothing refuses the work, but they are worth knowing. At most three. */
export function tagRemarks({ file, faults }: HtmlSource): string[] {
  return realFaults(faults)
    .slice(0, 3)
    .map((fault) => `${say(fault)} (${words.where(file, fault.line)})`);
}

function say({ kind, name, with: other }: TagFault): string {
  return words.tagFault[kind](name, other ?? '');
}
