import { type ExerciseProgress, STATES } from '../../course/progress.ts';
import type { ExerciseResult } from '../../course/result.ts';
import { whenOnPaper } from '../../words/when.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import { type Html, html } from './html.ts';
import { viewSheet } from './view-report-page.ts';
import { type Reported, viewResult } from './view-result.ts';

/** An exercise in the table of all. */
export interface Row extends Pick<ExerciseProgress, 'title' | 'state' | 'runs' | 'last'> {
  id: string;
}

interface Moment {
  /** Version of the kit. */
  kit: string;
  now: Date;
}

/** The page of one exercise: what works first, then what to do, from its last result. */
export function viewReport(reported: Reported, { kit, now }: Moment): string {
  return viewSheet({
    title: words.reportTitle(reported.title),
    intro: html`<p>${summaryOf(reported.result)}</p>`,
    body: viewResult(reported, 2),
    foot: words.madeBy(kit, whenOnPaper(now)),
  });
}

/** The page of all exercises that were begun: a table, then each in turn. */
export function viewReportOfAll(rows: readonly Row[], reports: readonly Reported[], { kit, now }: Moment): string {
  const sections = reports.map(
    (reported) => html`<section aria-labelledby="${reported.id}">
<h2 id="${reported.id}">${reported.title}</h2>
<p>${summaryOf(reported.result)}</p>
${viewResult(reported, 3)}
</section>
`,
  );
  return viewSheet({
    title: words.reportOfAll,
    intro: html`<p>${words.acquired(rows.filter(({ state }) => STATES.indexOf(state) > 1).length, rows.length)}</p>`,
    body: [viewTable(rows), ...sections],
    foot: words.madeBy(kit, whenOnPaper(now)),
  });
}

function viewTable(rows: readonly Row[]): Html {
  const cells = rows.map(
    ({
      title,
      state,
      runs,
      last,
    }) => html`<tr><th scope="row">${title}</th><td>${state}</td><td>${runs}</td><td>${whenOnPaper(new Date(last))}</td></tr>
`,
  );
  return html`<table>
<thead><tr><th scope="col">${words.exercise}</th><th scope="col">${words.state}</th><th scope="col">${words.runs}</th><th scope="col">${words.lastTime}</th></tr></thead>
<tbody>
${cells}</tbody>
</table>
`;
}

function summaryOf(result: ExerciseResult): string {
  const passed = result.checks.filter(({ status }) => status === 'passed').length;
  return `${words.summary(passed, result.checks.length)}. ${words.gradedAt(whenOnPaper(new Date(result.at)))}`;
}
