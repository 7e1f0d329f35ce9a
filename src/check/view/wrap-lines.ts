import { stripVTControlCharacters } from 'node:util';

/** A narrower terminal breaks the lines itself: three words a line are no easier to read. */
const NARROWEST = 30;

/** Not after « nor before what French sets apart by a space: no line begins or ends with a lone sign. */
const BREAK = /(?<!«) (?![»:;!?](?:[\s),.]|$))/;

/** At the end of a sentence. Whoever types it must see it in one piece. */
const COMMAND = /(?<=: )(?:npm run|\.[\\/]verifier).*$/;

/**
 * Breaks lines at spaces, so that a terminal cuts no word in two. A command stays in one piece, as does a word that is wider
 * than the terminal.
 *
 * ```ts
 * wrapLines('  → Pas encore : Les six jours sont là', 31)  // '  → Pas encore : Les six jours\n    sont là'
 * ```
 *
 * @param columns of the terminal; `undefined`: nobody reads it on one
 */
export function wrapLines(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < NARROWEST) return text;
  // Past the last one, a console of Windows goes to the next line by itself, and the end of the line leaves it empty.
  const width = columns - 1;
  return text
    .split('\n')
    .map((line) => (widthOf(line) > width ? wrapLine(line, width) : line))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [own = ''] = /^ */.exec(line) ?? [];
  const indent = own + ' '.repeat(indentOf(line));
  const [command = ''] = COMMAND.exec(line) ?? [];
  const before = line.slice(own.length, line.length - command.length).trimEnd();
  const [first = '', ...words] = [...before.split(BREAK), ...(command ? [command] : [])];
  const lines: string[] = [];
  let current = own + first;
  for (const word of words) {
    const longer = `${current} ${word}`;
    if (widthOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join('\n');
}

/** How much further in a line goes on: a sentence reads as before, what is set in or in columns still stands out. */
function indentOf(line: string): number {
  if (/\S {3}/.test(line)) return 4;
  return line.startsWith(' ') ? 2 : 0;
}

/** Colours take no room. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
