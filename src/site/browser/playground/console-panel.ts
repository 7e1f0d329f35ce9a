import { explainError } from '../../../check/explain/explain-error.ts';
import { playgroundWords as words } from '../../../words/playground.ts';
import { element } from '../element.ts';
import type { Place } from '../frame/frame-protocol.ts';
import type { FrameEvent } from '../frame/open-frame.ts';

interface Line {
  kind: 'log' | 'warn' | 'error' | 'note';
  texts: string[];
  place?: Place | undefined;
}

/** What an event is in the console; nothing where it is not said there. */
function lineOf(event: FrameEvent): Line | undefined {
  switch (event.kind) {
    case 'console':
      return { kind: event.level, texts: [event.text], place: event.place };
    case 'error': {
      const { says, look, original } = explainError(event.message);
      return { kind: 'error', texts: [says, look, words.original(original)], place: event.place };
    }
    case 'loop':
      return {
        kind: 'error',
        texts: [words.loop(event.place.file, event.place.line, event.place.name), words.loopAdvice],
        place: event.place,
      };
    case 'dialog': {
      const answer = event.dialog === 'alert' ? [] : [words.dialogAnswer];
      return { kind: 'note', texts: [`${words.dialog[event.dialog]} : ${event.text}`, ...answer], place: event.place };
    }
    case 'too-many':
      return { kind: 'note', texts: [words.tooMany[event.of]] };
    case 'stopped':
      return { kind: 'note', texts: [words.stopped[event.what](event.address)] };
    case 'missing':
      return { kind: 'error', texts: [words.missing(event.address)] };
    case 'silent':
    case 'left':
      return { kind: 'error', texts: [words[event.kind]] };
    default:
      return undefined;
  }
}

export interface ConsolePanel {
  element: HTMLElement;
  clear(): void;
  say(event: FrameEvent): void;
}

/** @param isAlways whether it is there when it has nothing to say */
export function openConsole(isAlways: boolean, goTo: (place: Place) => void): ConsolePanel {
  const list = element('ol', {});
  const log = element('div', {}, list);
  const empty = element('p', { className: 'playground-empty', hidden: !isAlways }, words.empty);
  const panel = element(
    'section',
    { className: 'playground-console', hidden: !isAlways },
    element('p', { className: 'playground-console-title' }, words.console),
    log,
    empty,
  );
  log.setAttribute('role', 'log');
  log.setAttribute('aria-label', words.console);
  const clear = () => {
    list.replaceChildren();
    empty.hidden = false;
    panel.hidden = !isAlways;
  };
  return {
    element: panel,
    clear,
    say: (event) => {
      if (event.kind === 'clear') return clear();
      const line = lineOf(event);
      if (!line) return;
      const { place } = line;
      const texts = line.texts.map((text) => element('span', {}, text));
      const item = element('li', { className: line.kind }, ...texts);
      if (place && place.line > 0)
        item.append(
          element('button', { type: 'button', onclick: () => goTo(place) }, words.place(place.file, place.line)),
        );
      list.append(item);
      empty.hidden = true;
      panel.hidden = false;
    },
  };
}
