import type { CheckResult, WorkProblem } from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';
import { isFaultSentence } from '../../words/faults.ts';
import type { WorkFault } from './work-faults.ts';

const MOST_CAUSES = 2;
const MOST_REMARKS = 3;

/** What comes first among causes: what keeps the most from being seen. */
const EFFECTS: readonly WorkFault['effect'][] = ['hides', 'stops', 'breaks'];

/**
 * What is shown beside what failed as its likely causes: two at most, the first cause first. None where nothing failed,
 * and none on a line that a failed check points at: the exercise may be about it. But where a tag or an attribute of that
 * line is misread, the check judged what nobody meant: the cause is shown, unless the check says the same. So it is of a
 * style: the check points at the declaration that is not as it must be, the cause says why it is not read. A check that says
 * the faults of a page in their turn says the first: those further down wait.
 *
 * ```
 * <h1>Titre</p>, « La page a un titre » failed   →   ligne 9 : La balise <h1> n’est pas fermée.
 * ```
 *
 * @param runtime errors that the browser met; one that follows from a fault of the same file is left out
 */
export function likelyCauses(
  faults: readonly WorkFault[],
  results: readonly CheckResult[],
  runtime: readonly WorkProblem[] = [],
): WorkProblem[] {
  const failed = results.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [];
  const isSaid = ({ kind, file, line, says, ...it }: WorkProblem & { misread?: boolean }) =>
    failed.some(({ where, found = '' }) => {
      const mayMiss = it.misread || kind === 'css';
      return where?.file === file && where.line === line && (!mayMiss || saysSame(found, says));
    });
  const having = (effect: WorkFault['effect']) => faults.filter((fault) => fault.effect === effect);
  const [hides = [], stops = [], breaks = []] = EFFECTS.map(having);
  // What hides the rest of a file makes faults of its other tags: where a check says it, they would be false leads.
  const hiders = new Set(hides.filter(isSaid).map(({ file }) => file));
  const inTurn = failed.filter(({ found = '' }) => isFaultSentence(found)).map(({ where }) => where);
  const waits = (fault: WorkFault) => inTurn.some((at) => at?.file === fault.file && at.line < fault.line);
  const own = breaks.filter((fault) => fault.kind !== 'html' || !(hiders.has(fault.file) || waits(fault)));
  const met = runtime.filter((error) => !isConsequence(error, faults));
  // What was looked for in vain comes before the error that it leads to.
  const vain = own.filter(
    ({ absent, file }) => absent && met.some((error) => error.file === file && isOfNothing(error)),
  );
  const causes = [...new Set([...hides, ...stops, ...vain, ...met, ...own])].filter((it) => !isSaid(it));
  return firstOfLines(causes).slice(0, MOST_CAUSES).map(toProblem);
}

/** The same faults where every check passed: nothing refuses the work, but they are worth knowing. At most three. */
export function faultRemarks(faults: readonly WorkFault[]): string[] {
  return faults.slice(0, MOST_REMARKS).map(({ file, line, says }) => `${says} (${words.where(file, line)})`);
}

/** `saysSame('l’unité manque après 320', 'L’unité manque après 320. Par exemple : 320px.')` → `true` */
function saysSame(found: string, says: string): boolean {
  const [first = ''] = says.toLowerCase().split(/[.?](?:\s|$)/);
  return found.toLowerCase().includes(first);
}

const isOfNothing = ({ original = '' }: WorkProblem) => /\b(null|undefined)\b/.test(original);

/**
 * A script with a syntax error, or that is not there, is not run: what it declares is missed elsewhere. A name that the page
 * does not have is an error a moment later.
 */
function isConsequence({ kind, file, line, original = '' }: WorkProblem, faults: readonly WorkFault[]): boolean {
  if (kind !== 'js') return false;
  if (/ is not defined$/.test(original) && faults.some(({ effect }) => effect === 'stops')) return true;
  return faults.some((it) => it.kind === 'js' && it.file === file && (it.effect === 'stops' || it.line === line));
}

/** On one line, the first fault causes the others: `<h1>Titre</p>`. */
function firstOfLines(problems: readonly WorkProblem[]): WorkProblem[] {
  const isFirst = (it: WorkProblem, index: number) =>
    problems.findIndex(({ file, line }) => file === it.file && line === it.line) === index;
  return problems.filter(isFirst);
}

function toProblem({ effect: _, misread: __, absent: ___, ...problem }: WorkProblem & Partial<WorkFault>): WorkProblem {
  return problem;
}
