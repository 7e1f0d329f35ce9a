import { styleText } from 'node:util';
import { workspaceWords as words } from '../../words/workspace.ts';

export interface Hints {
  title: string;
  /** From wide to precise. */
  ladder: readonly string[];
  /** How many are read, the new one included. */
  taken: number;
  /** There was none left to give. */
  atTop: boolean;
  /** How the next hint and the help request are typed. */
  commands: { hint: string; ask: string };
  colour: boolean;
}

/** The hints already read, in grey, then the new one, and what to do after it. */
export function viewHints({ title, ladder, taken, atTop, commands, colour }: Hints): string {
  const paint = (style: 'bold' | 'dim', text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const rows = ladder.slice(0, taken).map((hint, index) => {
    const isNew = !atTop && index === taken - 1;
    return `  ${paint(isNew ? 'bold' : 'dim', words.hint(index + 1, ladder.length))} ${isNew ? hint : paint('dim', hint)}`;
  });
  const end = (() => {
    if (ladder.length === 0) return words.noHintAtAll(commands.ask);
    if (atTop) return words.noMoreHints(commands.ask);
    return taken < ladder.length ? words.nextHint(commands.hint) : words.hintCostsNothing;
  })();
  return `${['', paint('bold', title), '', ...rows, ...(rows.length > 0 ? [''] : []), end].join('\n')}\n`;
}
