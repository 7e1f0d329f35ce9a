import { element } from '../element.ts';

export interface StatusLine {
  element: HTMLElement;
  /** Says a sentence, with what can be answered to it, in place of what was said. */
  say(text: string, ...answers: HTMLButtonElement[]): void;
}

/** @param fallback what gets the focus when the button that had it is taken away */
export function statusLine(fallback: () => HTMLElement): StatusLine {
  const line = element('p', { className: 'playground-status' });
  line.setAttribute('role', 'status');
  return {
    element: line,
    say: (text, ...answers) => {
      const hadFocus = line.contains(document.activeElement);
      line.replaceChildren(text, ...answers);
      if (hadFocus) (answers[0] ?? fallback()).focus();
    },
  };
}

export function quietButton(text: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: 'button-quiet', onclick }, text);
}
