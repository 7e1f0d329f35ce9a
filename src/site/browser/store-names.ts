/** Name of what the reader chose for their comfort. */
export const COMFORT = 'confort';

/** Name of the address of the reader's workspace in the store of the course; `''` where they have none. */
export const WORKSPACE = 'atelier';

/** Each workspace has a record of its own: who opens the course from theirs sees theirs. */
export const recordName = (workspace: string | undefined): string => `progression ${workspace ?? ''}`;

/** Where the reader of a workspace was last. */
export const visitName = (workspace: string | undefined): string => `visite ${workspace ?? ''}`;

/** What the reader of a workspace answered to the questions of a lesson. */
export const answersName = (workspace: string | undefined, lesson: string): string =>
  `reponses ${workspace ?? ''} ${lesson}`;

/** Where the reader of a workspace is in the training of the signs of code. */
export const typingName = (workspace: string | undefined): string => `clavier ${workspace ?? ''}`;
