import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { ConsoleMessage } from '../vocabulary/page.ts';
import { type ConsoleEvent, type ExceptionEvent, messageOf, scriptErrorOf } from './console-events.ts';
import { emptyRecord, openAgain, type PageRecord, TOO_MANY } from './page-record.ts';
import { type KnownLoops, watchLoops } from './watch-loops.ts';
import { watchNavigation } from './watch-navigation.ts';

/** A page under watch. */
export interface PageWatch {
  session: CDPSession;
  record: PageRecord;
  /** Resolves once all that has happened until now is in the record, an endless loop that runs now included. */
  settle(): Promise<void>;
  /**
   * Tells that we open it now, and ends endless scripts from then on.
   *
   * @param known where such loops were met in the same work
   */
  start(known: KnownLoops): void;
  stop(): void;
}

const MAX_MESSAGES = 500;
const SETTLE_TIMEOUT = 3000;

/** Watches a page that has not been opened yet: what it does beside what it shows, and what never ends in it. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const session = await page.context().newCDPSession(page);
  const record = emptyRecord();
  const loops = watchLoops(session, record);
  const noteConsole = listenToConsole(session, record);
  const arrive = watchNavigation(session);
  listenToWindows(page, record, loops.endNext);
  const onClose = () => {
    record.closed = true;
    loops.stop();
    // It did not where the browser itself ended, which is told just after.
    setImmediate(() => {
      if (page.context().browser()?.isConnected() === false) record.closed = false;
    });
  };
  page.on('close', onClose);
  await Promise.all([
    session.send('Debugger.enable'),
    session.send('Runtime.enable'),
    session.send('Performance.enable'),
    session.send('Page.enable'),
  ]);
  const settle = async () => {
    const idle = session.send('Runtime.evaluate', { expression: '0' }).catch(() => {});
    await Promise.race([idle, sleep(SETTLE_TIMEOUT, undefined, { ref: false })]);
    await arrive();
  };
  const start = (known: KnownLoops) => {
    noteConsole.openAgain();
    openAgain(record);
    loops.start(known);
  };
  const stop = () => {
    page.off('close', onClose);
    loops.stop();
  };
  return { session, record, settle, start, stop };
}

/** @param endScript ends the script that opens windows without an end */
function listenToWindows(page: Page, record: PageRecord, endScript: () => void): void {
  page.on('dialog', (dialog) => {
    record.dialogs += 1;
    if (record.dialogs > TOO_MANY) endScript();
    dialog.dismiss().catch(() => {});
  });
  page.on('popup', (popup) => popup.close().catch(() => {}));
  page.on('crash', () => {
    record.crashed = true;
  });
}

/** Messages, and errors that nothing caught. `openAgain`: what the next page writes replaces what this one wrote. */
function listenToConsole(session: CDPSession, record: PageRecord): { openAgain: () => void } {
  const note = (message: ConsoleMessage | undefined) => {
    if (message && record.console.length < MAX_MESSAGES) record.console.push(message);
  };
  session.on('Runtime.consoleAPICalled', (event) => note(messageOf(event as ConsoleEvent)));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const error = scriptErrorOf(exceptionDetails as ExceptionEvent);
    if (!error) return;
    const { message, file, line } = error;
    if (record.errors.length < MAX_MESSAGES) record.errors.push(error);
    note({ kind: 'error', text: message, file, line });
  });
  let isOpening = false;
  // What the page before wrote comes before this, what the new one writes after.
  session.on('Runtime.executionContextsCleared', () => {
    if (isOpening) record.console = [];
    isOpening = false;
  });
  return {
    openAgain: () => {
      isOpening = true;
    },
  };
}
