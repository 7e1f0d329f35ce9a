/** Unbroken work that a reader still takes for an answer. */
const LONGEST_MS = 1000;

/** Thrown into the code that is stopped. It is told once, by the guard: not as an error. */
export class Stopped extends Error {}

/**
 * The function that guarded code calls in each loop and each function. It throws once a turn of the event loop has
 * lasted too long, and from then on always: no `try` in the code can go on.
 *
 * @param onStop told once, with the number of the place
 */
export function turnGuard(onStop: (place: number) => void): (place: number) => void {
  const now = performance.now.bind(performance);
  const { port1, port2 } = new MessageChannel();
  let begun = 0;
  let calls = 0;
  let isStopped = false;
  port1.onmessage = () => {
    begun = 0;
  };
  return (place) => {
    if (isStopped) throw new Stopped('Envol');
    calls += 1;
    if (begun === 0) {
      begun = now();
      port2.postMessage(0);
    } else if ((calls & 63) === 0 && now() - begun > LONGEST_MS) {
      isStopped = true;
      onStop(place);
      throw new Stopped('Envol');
    }
  };
}
