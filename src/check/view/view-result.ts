import { type CheckResult, type ExerciseResult, verdictOf, type WorkProblem } from '../../course/result.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import { type Html, html } from './html.ts';

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

/** A result on a page: what works first. @param level of its headings */
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
