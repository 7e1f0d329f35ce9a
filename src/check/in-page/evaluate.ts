import type { Evaluated } from '../browser/native.ts';
import { deepOf } from './deep-value.ts';

/** What an expression gave; where it has thrown an error, `stack` is that error's. */
export type Answer = Omit<Evaluated, 'error'> & { stack?: string };

/**
 * Evaluates an expression as a script of the page would: among its own variables, those of `let` and `const` too. A
 * promise is waited for.
 */
export async function evaluate(expression: string): Promise<Answer> {
  const name = `__envol${Math.random().toString(36).slice(2)}`;
  const place = globalThis as unknown as Record<string, unknown>;
  let given: unknown;
  place[name] = (compute: () => unknown) => {
    try {
      given = Promise.resolve(compute());
    } catch (error) {
      given = Promise.reject(error);
    }
  };
  const script = document.createElement('script');
  script.textContent = `${name}(() => (${expression}))`;
  (document.head ?? document.documentElement).append(script);
  script.remove();
  delete place[name];
  try {
    return { value: deepOf(await given), thrown: '' };
  } catch (error) {
    if (!(error instanceof Error)) return { thrown: String(error) };
    return { thrown: `${error.name}: ${error.message}`, stack: error.stack ?? '' };
  }
}
