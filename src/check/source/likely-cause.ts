import type { CheckResult, WorkProblem } from '../../course/result.ts';
import { sayFault } from '../../words/faults.ts';
import type { HtmlSource } from '../vocabulary.ts';
import { htmlFaults } from './faults/html-faults.ts';
import { faultRemarks, likelyCauses } from './likely-causes.ts';
import type { WorkFault } from './work-faults.ts';

/** `likelyCauses` for callers that have a page only. */
export function likelyCause(html: HtmlSource, results: readonly CheckResult[]): WorkProblem[] {
  return likelyCauses(faultsOf(html), results).slice(0, 1);
}

/** `faultRemarks` for callers that have a page only. */
export function tagRemarks(html: HtmlSource): string[] {
  return faultRemarks(faultsOf(html));
}

function faultsOf(html: HtmlSource): WorkFault[] {
  const found = htmlFaults({ ...html, file: html.file }, [html.file]);
  return found.map((fault) => ({
    kind: 'html',
    file: html.file,
    line: fault.line,
    says: sayFault(fault),
    effect: 'breaks',
  }));
}
