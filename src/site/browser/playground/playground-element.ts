import { thisStore } from '../this-reader.ts';
import type { PlaygroundHandle } from './start-playground.ts';
import startPlayground from './start-playground.ts?later';

/** `<envol-playground>`: what a page can ask of it. It tells each change by an `envol-change` event. */
export class PlaygroundElement extends HTMLElement {
  #handle: Promise<PlaygroundHandle> | undefined;

  connectedCallback(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void this.start();
      },
      { rootMargin: '600px' },
    );
    near.observe(this);
    this.addEventListener('focusin', () => void this.start(), { once: true });
  }

  /** Loads the editor, once. Where it cannot be loaded, the blocks of code stay. */
  start(): Promise<PlaygroundHandle> {
    this.#handle ??= startPlayground(document.documentElement.dataset['root'] ?? '.').then((editor) =>
      editor.startPlayground(this, thisStore()),
    );
    return this.#handle;
  }

  /** Name of each file → its text, as it is now; one that is still to make is not there. */
  async work(): Promise<Record<string, string>> {
    return (await this.start()).work();
  }

  /** Files that are not written here, as photos: name → bytes. */
  async carried(): Promise<Record<string, Uint8Array>> {
    return (await this.start()).carried;
  }

  /** Replaces texts, as a change that can be undone. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    (await this.start()).write(files);
  }

  /** Shows a line, and puts the cursor there. */
  async goTo(file: string, line: number): Promise<void> {
    (await this.start()).goTo(file, line);
  }
}

export function definePlayground(): void {
  if (!customElements.get('envol-playground')) customElements.define('envol-playground', PlaygroundElement);
}
