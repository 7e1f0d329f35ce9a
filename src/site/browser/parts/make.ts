import { element as make } from '../element.ts';

let count = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  count += 1;
  return `part-${count}`;
}

export function button(text: string, onClick: () => void, className = ''): HTMLButtonElement {
  const made = make('button', { type: 'button', className }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** Where a part says whether an answer is right: heard when it changes. */
export function verdict(): {
  element: HTMLElement;
  say: (isRight: boolean | undefined, ...lines: (string | Node)[]) => void;
} {
  const element = make('div', { className: 'verdict', role: 'status' });
  return {
    element,
    say: (isRight, ...lines) => {
      element.className = `verdict${isRight === undefined ? '' : isRight ? ' is-right' : ' is-wrong'}`;
      element.replaceChildren(...lines.map((line) => (typeof line === 'string' ? make('p', {}, line) : line)));
    },
  };
}

/** A paragraph made of copies of what another element holds. */
export function copyOf(element: ParentNode | null, ...before: (string | Node)[]): HTMLParagraphElement {
  return make('p', {}, ...before, ...[...(element?.childNodes ?? [])].map((node) => node.cloneNode(true)));
}
