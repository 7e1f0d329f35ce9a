/** A page of the site as Astro makes it. */
export interface MadePage {
  /** From the root of the site, with `/`: `lecons/html-01.html`. */
  path: string;
  html: string;
}

export type OnPage = (page: MadePage) => void;

const LISTENER = Symbol.for('envol.onPage');
/** Astro runs a copy of this module, bundled with the pages: both find the same listener here. */
const shared = globalThis as { [LISTENER]?: OnPage | undefined };

/** Whoever waits for the pages of a build; nobody does in a preview. */
export const onPage = (): OnPage | undefined => shared[LISTENER];

/** Each page is told to this listener as soon as it is made, in the order of the routes. */
export function tellPages(listener: OnPage | undefined): void {
  shared[LISTENER] = listener;
}
