/** A line of a file of the work, as the learner wrote it. */
export interface Place {
  file: string;
  /** 1-based. */
  line: number;
  /** Of the function, where it has one. */
  name?: string | undefined;
}

/** A piece of a file: its text, or the address of another file, which only the frame can make. */
export type Piece = string | { asset: string };

/** What the page loads: a style sheet, a script, a script written in the page, an image. */
export interface Asset {
  /** Of the learner's file where it is written. */
  file: string;
  type: string;
  pieces: Piece[];
  /** In place of the pieces, where it is no text. */
  bytes?: Uint8Array;
}

/** A work that is ready to be shown: `writeDocument` makes it. */
export interface WrittenWork {
  /** The page that is shown. */
  entry: string;
  /** The pages of the work, the one that is shown included. */
  pages: string[];
  document: Piece[];
  assets: Record<string, Asset>;
  /** What a guard names by its index. */
  places: Place[];
}

/** From the lesson to the frame. */
export type ToFrame =
  /** @param scroll where it was scrolled to before, in CSS pixels */
  | { kind: 'show'; work: WrittenWork; scripts: string[]; scroll: number }
  | { kind: 'ping'; id: number }
  | { kind: 'engine'; data: unknown };

/** What happens in the work, told to the lesson. */
export type FrameReport =
  | { kind: 'console'; level: 'log' | 'warn' | 'error'; text: string; place?: Place | undefined }
  | { kind: 'clear' }
  /** An error that nobody caught, or a promise that failed. */
  | { kind: 'error'; message: string; place?: Place | undefined }
  | { kind: 'dialog'; dialog: 'alert' | 'confirm' | 'prompt'; text: string; place?: Place | undefined }
  /** More dialogs, or more messages, than anybody would read: the next ones are not told. */
  | { kind: 'too-many'; of: 'dialog' | 'console' }
  /** Code that kept the page busy, stopped. The work answers nothing more until it is shown again. */
  | { kind: 'loop'; place: Place }
  /** A link to another page of the work was followed. */
  | { kind: 'page'; page: string }
  /** What would have left the work, and was stopped. */
  | { kind: 'stopped'; what: 'link' | 'form'; address: string }
  /** A file that the page asks for and that the work does not have. */
  | { kind: 'missing'; address: string };

/** From the frame to the lesson. */
export type FromFrame =
  | FrameReport
  | { kind: 'shown' }
  | { kind: 'scroll'; y: number }
  | { kind: 'pong'; id: number }
  | { kind: 'engine'; data: unknown };

/** What the scripts of `scripts` find as `globalThis.envolFrame`, before the work is written. It is gone afterwards. */
export interface FrameDoor {
  /** Hears what the lesson sends with `Frame.post`. */
  hear(listener: (data: unknown) => void): void;
  /** Told to the lesson as `{ kind: 'engine', data }`. */
  send(data: unknown): void;
  /** Hears all that happens in the work, from its first line. */
  watch(listener: (report: FrameReport) => void): void;
  /**
   * Called once the document is open and empty: listeners of the window that were there before are gone by then.
   * A promise is waited for before the work is written.
   */
  onOpen(listener: () => void | Promise<void>): void;
  /** Where a stack says that the work was: its first line in one of the work's scripts. */
  placeIn(stack: string): Place | undefined;
}

const MARK = 'envol-frame';

/** Said by a frame to the page that holds it, each time it is loaded. */
export const READY = { envol: MARK, ready: true };
/** Said to a frame, with the port through which all the rest goes. */
export const HELLO = { envol: MARK, hello: true };

export function isReady(data: unknown): boolean {
  return isOurs(data) && data['ready'] === true;
}

export function isHello(data: unknown): boolean {
  return isOurs(data) && data['hello'] === true;
}

function isOurs(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && (data as Record<string, unknown>)['envol'] === MARK;
}
