import { rightOrders, shuffled } from '../../../course/lesson-part-order.ts';
import { partWords as words } from '../../../words/parts.ts';

/**
 * A gap of a text becomes a place to fill in. Tags are left as they are.
 *
 * ```ts
 * markGaps('<p>Un ____ ici.</p>')  // '<p>Un <span class="gap">____</span> ici.</p>'
 * ```
 */
export function markGaps(html: string): string {
  const end = html.indexOf('<details');
  const asked = end < 0 ? html : html.slice(0, end);
  return (
    asked.replace(/(<[^>]*>)|_{4,}/g, (_, tag) => tag ?? '<span class="gap">____</span>') + html.slice(asked.length)
  );
}

/** The right sides of the pairs in another order, lettered. */
export function addSides(html: string): string {
  const sides = [...html.matchAll(/<b class="pair-with">([\s\S]*?)<\/b>/g)].map(([, side = '']) => side);
  const items = shuffled(sides, sides.join()).map((side) => `<li>${side}</li>`);
  return `${html}<ol class="sides" type="A">${items.join('')}</ol>`;
}

interface StripOptions {
  /** Lines that may be exchanged, and other right orders: see `rightOrders`. */
  swap?: string | undefined;
  also?: string | undefined;
  /** How far each line is moved in is asked too. */
  indent?: boolean | undefined;
}

/** The code block becomes strips, intruders among them; the right order waits in an answer. */
export function cutIntoStrips(html: string, { swap = '', also = '', indent = false }: StripOptions): string {
  const [code = ''] = /<pre[\s\S]*?<\/pre>/.exec(html) ?? [];
  const lines = code
    .split(/<span class="line">/)
    .slice(1)
    .map((line) => line.replace(/<[^>]*>/g, '').replace(/\n$/, ''));
  const intruders = [...html.matchAll(/<div class="intruder" data-code="([^"]*)">([\s\S]*?)<\/div>/g)];
  const { orders } = rightOrders(lines.length, swap, also);
  const strips = [
    ...lines.map((line, index) => ({ line, number: index + 1, why: '' })),
    ...intruders.map(([, line = '', why = '']) => ({ line: line.replace(/^`|`$/g, ''), number: 0, why })),
  ];
  const isRight = (shown: typeof strips) => {
    const kept = shown.filter(({ number }) => number > 0).map(({ number }) => number);
    return orders.some((order) => order.join() === kept.join());
  };
  const items = shuffled(strips, lines.join('\n'), isRight).map(
    ({ line, number, why }) =>
      `<li data-line="${number}"><code>${line}</code>${why && `<template>${why}</template>`}</li>`,
  );
  const extra = [
    ...(intruders.length > 0 ? [`<p>${words.intruders(intruders.length)}</p>`] : []),
    ...(indent ? [`<p>${words.indentToo}</p>`] : []),
  ].join('');
  const told = intruders.map(([, line = '', why = '']) => `<p>${words.intruder} <code>${line}</code>. ${why}</p>`);
  const also_ = orders.length > 1 ? `<p>${words.otherOrders}</p>` : '';
  const list = `${extra}<ol class="strips" data-orders="${orders.map((order) => order.join(' ')).join()}">${items.join('')}</ol>`;
  const answer = `<details class="answer" data-pagefind-ignore><summary>${words.showAnswer}</summary><div>${code}${told.join('')}${also_}</div></details>`;
  return html.replace(/<div class="intruder"[\s\S]*?<\/div>/g, '').replace(code, () => list) + answer;
}
