import { answerClear } from './hub-clear.ts';
import { answerHub } from './hub-protocol.ts';

/** Brings `hub.html` to life: it answers the page that frames it, and nobody else. */
export function startHub(): void {
  if (parent === window) return;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const answer = answerHub(data, () => localStorage) ?? answerClear(data, () => localStorage);
    // Pages opened by double click have no origin to name.
    if (answer) parent.postMessage(answer, '*');
  });
}
