import { type ExerciseProgress, STATES } from '../../course/progress.ts';
import type { CheckResult, ExerciseResult, WorkProblem } from '../../course/result.ts';
import { verdictOf } from '../../course/result.ts';
import { when } from '../../words/when.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import { type Html, html } from './html.ts';
import { viewSheet } from './view-report-page.ts';

/** What is reported of one exercise. */
export interface Reported {
  id: string;
  title: string;
  /** Last result. */
  result: ExerciseResult;
  /** The work is not the one that was graded. */
  changed: boolean;
  /** A hand changed the record. */
  edited: boolean;
  /** What only a person can judge. */
  human: readonly string[];
}

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
    intro: html`<p>${summaryOf(reported.result, now)}</p>`,
    body: viewResult(reported, 2),
    foot: words.madeBy(kit, when(now, now)),
  });
}

/** The page of all exercises that were begun: a table, then each in turn. */
export function viewReportOfAll(rows: readonly Row[], reports: readonly Reported[], { kit, now }: Moment): string {
  const sections = reports.map(
    (reported) => html`<section aria-labelledby="${reported.id}">
<h2 id="${reported.id}">${reported.title}</h2>
<p>${summaryOf(reported.result, now)}</p>
${viewResult(reported, 3)}
</section>
`,
  );
  return viewSheet({
    title: words.reportOfAll,
    intro: html`<p>${words.acquired(rows.filter(({ state }) => STATES.indexOf(state) > 1).length, rows.length)}</p>`,
    body: [viewTable(rows, now), ...sections],
    foot: words.madeBy(kit, when(now, now)),
  });
}

function viewTable(rows: readonly Row[], now: Date): Html {
  const cells = rows.map(
    ({
      title,
      state,
      runs,
      last,
    }) => html`<tr><th scope="row">${title}</th><td>${state}</td><td>${runs}</td><td>${when(new Date(last), now)}</td></tr>
`,
  );
  return html`<table>
<thead><tr><th scope="col">${words.exercise}</th><th scope="col">${words.state}</th><th scope="col">${words.runs}</th><th scope="col">${words.lastTime}</th></tr></thead>
<tbody>
${cells}</tbody>
</table>
`;
}

function summaryOf(result: ExerciseResult, now: Date): string {
  const passed = result.checks.filter(({ status }) => status === 'passed').length;
  return `${words.summary(passed, result.checks.length)}. ${words.gradedAt(when(new Date(result.at), now))}`;
}

/** @param level of its headings */
export function viewResult({ result, changed, edited, human }: Reported, level: 2 | 3): Html[] {
  const { checks, problems, remarks } = result;
  const having = (status: CheckResult['status']) => checks.filter((check) => check.status === status);
  const [passed, failed, blocked, broken] = [having('passed'), having('failed'), having('blocked'), having('broken')];
  const titles = (list: readonly CheckResult[]) => viewList(list.map(({ title }) => title));
  const section = (title: string, content: readonly Html[]) => html`${heading(level, title)}
${content}`;
  return [
    ...(edited ? [note(words.recordEdited)] : changed ? [note(words.workChanged)] : []),
    section(words.works, [
      passed.length > 0
        ? html`<ul class="works">
${passed.map(
  ({ title }) => html`<li>${title}</li>
`,
)}</ul>
`
        : html`<p>${words.nothingWorksYet}</p>
`,
    ]),
    ...(problems.length > 0 ? [section(words.likelyCauses, problems.map(viewProblem))] : []),
    ...(failed.length > 0
      ? [
          section(
            words.toDo,
            failed.map((check) => viewFailure(check, level)),
          ),
        ]
      : []),
    ...(blocked.length > 0
      ? [
          section(words.waits, [
            html`<p>${words.waitsFor}</p>
`,
            titles(blocked),
          ]),
        ]
      : []),
    ...(broken.length > 0
      ? [
          section(words.ours, [
            html`<p>${words.oursSays}</p>
`,
            titles(broken),
          ]),
        ]
      : []),
    ...(remarks.length > 0 ? [section(words.remarks, [viewList(remarks)])] : []),
    ...(human.length > 0 ? [section(words.human, [viewList(human)])] : []),
    ...(verdictOf(result) === 'passed'
      ? [
          html`<p>${words.allDone}</p>
`,
        ]
      : []),
  ];
}

export function viewList(items: readonly string[]): Html {
  return html`<ul>
${items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul>
`;
}

export function note(text: string): Html {
  return html`<p class="note"><strong>${text}</strong></p>
`;
}

function heading(level: 2 | 3, text: string): Html {
  return level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
}

function viewFailure({ title, expected, found, where, hint }: CheckResult, level: 2 | 3): Html {
  const row = (label: string, text: string | undefined) =>
    text !== undefined &&
    html`<dt>${label}</dt><dd>${text}</dd>
`;
  return html`<div class="card">
${level === 2 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}
<dl>
${row(words.expected, expected)}${row(words.found, found)}${row(words.place, where && words.where(where.file, where.line))}${row(words.hintWord, hint)}</dl>
</div>
`;
}

function viewProblem({ kind, file, line, says, look }: WorkProblem): Html {
  const place = kind === 'file' ? undefined : words.where(file, line);
  return html`<p class="note">${says}${look ? ` ${look}` : ''}${place && html` <span class="soft">(${place})</span>`}</p>
`;
}
