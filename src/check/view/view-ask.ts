import type { RunEntry } from '../../course/progress.ts';
import { whenOnPaper } from '../../words/when.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import type { FileChange } from '../workspace/changes.ts';
import { type Html, html } from './html.ts';
import { viewChange } from './view-ask-change.ts';
import { viewSheet } from './view-report-page.ts';
import { type Reported, viewList, viewResult } from './view-result.ts';

/** What a request for help tells. */
export interface Asked {
  title: string;
  /** Checks of the exercise: id → the sentence the learner reads. */
  checks: ReadonlyMap<string, string>;
  /** All gradings of the exercise, oldest first. */
  runs: readonly RunEntry[];
  /** The last result; absent where there was none. */
  last: Reported | undefined;
  change: { since: 'success' | 'starter'; files: readonly FileChange[] };
  /** Paths of the work that could not be read. */
  unread: readonly string[];
  hints: { taken: number; total: number };
  /** For the trainer: nothing that names a person. */
  machine: { kit: string; node: string; system: string; folder: string; digest: string };
  now: Date;
}

const MOST_RUNS = 10;

/** The page that says in one's own words and in facts where one is stuck. */
export function viewAsk(asked: Asked): string {
  const { title, checks, last, change, unread, hints, machine, now } = asked;
  const body = [
    viewOwnWords(),
    html`<h2>${words.goal}</h2>
${viewList([...checks.values()])}`,
    html`<h2>${words.lastVerdict}</h2>
${
  last
    ? viewResult(last, 3)
    : html`<p>${words.noVerdict}</p>
`
}`,
    viewRuns(asked),
    html`<p>${words.hintsRead(hints.taken, hints.total)}</p>
<h2>${words.changeSince[change.since]}</h2>
${viewChange(change.files)}
${
  unread.length > 0 &&
  html`<p>${words.unreadableFiles(unread)}</p>
`
}`,
    viewMachine(machine),
  ];
  const intro = html`<p>${words.askIntro}</p>`;
  return viewSheet({ title: words.askTitle(title), intro, body, foot: words.madeBy(machine.kit, whenOnPaper(now)) });
}

function viewOwnWords(): Html {
  const boxes = { tried: words.tried, awaited: words.awaited, happens: words.happens };
  const fields = Object.entries(boxes).map(
    ([id, label]) => html`<label for="${id}">${label}</label>
<textarea id="${id}" spellcheck="false"></textarea>
`,
  );
  return html`<h2>${words.myWords}</h2>
<p>${words.myWordsHow}</p>
${fields}`;
}

function viewRuns({ runs, checks }: Asked): Html {
  const shown = runs.slice(-MOST_RUNS).reverse();
  const older = runs.length - shown.length;
  const rows = shown.map(
    (
      run,
    ) => html`<tr><td>${whenOnPaper(new Date(run.at))}</td><td>${summaryOf(run)}</td><td>${firstToDo(run, checks)}</td></tr>
`,
  );
  const table = html`<table>
<thead><tr><th scope="col">${words.moment}</th><th scope="col">${words.passedChecks}</th><th scope="col">${words.firstToDo}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return html`<h2>${words.triedSoFar}</h2>
${
  rows.length > 0
    ? table
    : html`<p>${words.noVerdict}</p>
`
}${
  older > 0 &&
  html`<p>${words.olderRuns(older)}</p>
`
}`;
}

function summaryOf({ checks }: RunEntry): string {
  const statuses = Object.values(checks);
  return words.outOf(statuses.filter((status) => status === 'passed').length, statuses.length);
}

/** The first check that did not pass. A check that a later kit renamed keeps its id. */
function firstToDo({ checks }: RunEntry, titles: ReadonlyMap<string, string>): string {
  const [id] = Object.entries(checks).find(([, status]) => status !== 'passed') ?? [];
  return id === undefined ? words.nothingLeft : (titles.get(id) ?? id);
}

function viewMachine(machine: Asked['machine']): Html {
  const rows = (Object.keys(machine) as (keyof typeof machine)[]).map(
    (key) => html`<dt>${words.machine[key]}</dt><dd>${machine[key]}</dd>
`,
  );
  return html`<h2>${words.forTrainer}</h2>
<dl>
${rows}</dl>
`;
}
