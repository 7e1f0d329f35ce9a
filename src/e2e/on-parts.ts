import type { Visitor } from './browsers/visitor.ts';

/** What a reader does on the parts of a lesson, and hears of them. */

/** By its script, as Tab would. */
export function focus(visitor: Visitor, selector: string): Promise<void> {
  return visitor.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), selector);
}

/** Takes the strip of this code, by the keyboard. */
export async function pick(visitor: Visitor, code: string): Promise<void> {
  await visitor.evaluate((own) => {
    const strips = [...document.querySelectorAll<HTMLElement>('.strip')];
    strips.find(({ textContent }) => textContent?.trim() === own)?.focus();
  }, code);
  await visitor.press(' ');
}

/** Where the strip of this code is, from 0; -1 where it is put aside. */
export function placeOf(visitor: Visitor, code: string): Promise<number> {
  return visitor.evaluate(
    (own) =>
      [...document.querySelectorAll('.strips:not(.aside) .strip')].findIndex((s) => s.textContent?.trim() === own),
    code,
  );
}

/** What the page says of the answer. */
export function said(visitor: Visitor, part: string): Promise<string> {
  return visitor.evaluate(
    (css) =>
      [...(document.querySelector(`${css} .verdict`)?.children ?? [])]
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
        .join(' '),
    part,
  );
}

/**
 * What « Oublier » of another page leaves: an empty store, be it the page's own or, in Firefox, the one of its hub.
 *
 * @param hub address of `hub.html`
 */
export function forgetElsewhere(visitor: Visitor, hub: string): Promise<void> {
  return visitor.evaluate(
    (src) =>
      new Promise<void>((forgotten) => {
        localStorage.clear();
        const frame = Object.assign(document.createElement('iframe'), { src, title: 'elsewhere' });
        addEventListener('message', ({ source }) => source === frame.contentWindow && forgotten());
        frame.addEventListener('load', () => {
          frame.contentWindow?.postMessage({ hub: 'envol', id: 1, action: 'clear', name: 'confort' }, '*');
        });
        document.body.append(frame);
      }),
    hub,
  );
}
