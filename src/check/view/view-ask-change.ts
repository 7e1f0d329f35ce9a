import { workspaceWords as words } from '../../words/workspace.ts';
import type { FileChange } from '../workspace/changes.ts';
import { type DiffLine, hunks } from '../workspace/line-diff.ts';
import { type Html, html } from './html.ts';
import { changeInWords } from './view-points.ts';

/** Lines shown in all, and signs of one line. */
const MOST_LINES = 150;
const MOST_SIGNS = 300;
/** Unchanged lines shown on each side of a change. */
const AROUND = 2;

/** What changed, file by file: `+` and `−` stand before the lines, so that the page reads without its style. */
export function viewChange(changes: readonly FileChange[]): Html[] {
  if (changes.length === 0)
    return [
      html`<p>${words.noChange}</p>
`,
    ];
  let left = MOST_LINES;
  const files = changes.map((change) => {
    const shown = hunks(change.lines ?? [], AROUND).slice(0, Math.max(0, left));
    left -= shown.length;
    const body =
      shown.length > 0 &&
      html`<pre>${shown.map(viewLine)}</pre>
`;
    return html`<h3>${words.fileChanged(change.path, changeInWords(change))}</h3>
${body}`;
  });
  return left > 0
    ? files
    : [
        ...files,
        html`<p>${words.changeCut}</p>
`,
      ];
}

function viewLine(line: DiffLine | undefined): Html {
  if (!line)
    return html`   …
`;
  const text = line.text.length > MOST_SIGNS ? `${line.text.slice(0, MOST_SIGNS)}…` : line.text;
  const number = String(line.line).padStart(4);
  if (line.kind === 'added')
    return html`<ins>${number} + ${text}
</ins>`;
  if (line.kind === 'removed')
    return html`<del>${number} − ${text}
</del>`;
  return html`${number}   ${text}
`;
}
