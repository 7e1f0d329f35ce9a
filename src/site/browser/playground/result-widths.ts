import { playgroundWords as words } from '../../../words/playground.ts';
import { element } from '../element.ts';

/** The widths in which a result is looked at; one that is wider than its place is made smaller. */
export function resultWidths(place: HTMLElement, frames: HTMLElement, resize: (width?: number) => void): HTMLElement {
  const group = element('div', { className: 'playground-widths' });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.width);
  let width: number | undefined;
  const adjust = () => {
    const scale = width ? Math.min(1, place.clientWidth / width) : 1;
    frames.style.scale = scale < 1 ? String(scale) : '';
    frames.style.blockSize = scale < 1 ? `${100 / scale}%` : '';
  };
  const choose = (chosen: number | undefined, pressed: HTMLElement) => {
    width = chosen;
    resize(chosen);
    adjust();
    for (const one of group.children) one.setAttribute('aria-pressed', String(one === pressed));
  };
  const buttons = (
    [
      [375, words.widths[375]],
      [768, words.widths[768]],
      [undefined, words.widths.full],
    ] as const
  ).map(([size, text]) => {
    const one = element('button', { type: 'button', className: 'button-quiet' }, text);
    one.addEventListener('click', () => choose(size, one));
    one.setAttribute('aria-pressed', String(size === undefined));
    return one;
  });
  group.append(...buttons);
  new ResizeObserver(adjust).observe(place);
  return group;
}
