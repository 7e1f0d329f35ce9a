import { playgroundWords as words } from '../../../words/playground.ts';
import type { Editor } from './editor.ts';
import { quietButton, type StatusLine, statusLine } from './status-line.ts';

type Files = Readonly<Record<string, string>>;

export interface WorkTools {
  buttons: HTMLButtonElement[];
  status: StatusLine;
  /** Says which text is shown, and offers the other one. */
  offer(text: string, label: string, other: Files): void;
}

/** Running again, going back to the lesson's code, copying: and what is said of it. */
export function workTools(lesson: Files, editor: Editor, rerun: () => void): WorkTools {
  const reset = quietButton(words.reset, () =>
    status.say(
      words.resetAsk,
      quietButton(words.resetYes, () => swap(lesson)),
      quietButton(words.resetNo, () => status.say('')),
    ),
  );
  const status = statusLine(() => reset);
  const swap = (other: Files) => {
    const mine = editor.work();
    editor.replace(other);
    const isLesson = Object.entries(lesson).every(([file, text]) => editor.work()[file] === text);
    status.say(
      isLesson ? words.resetDone : words.undone,
      quietButton(isLesson ? words.resetUndo : words.seeLesson, () => swap(mine)),
    );
  };
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(Object.values(editor.work()).join('\n\n')).then(
      () => true,
      () => false,
    );
    status.say(done ? words.copied : words.notCopied);
  };
  return {
    buttons: [quietButton(words.rerun, rerun), reset, quietButton(words.copy, () => void copy())],
    status,
    offer: (text, label, other) =>
      status.say(
        text,
        quietButton(label, () => swap(other)),
      ),
  };
}
