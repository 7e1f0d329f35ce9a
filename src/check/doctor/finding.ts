/** One line of the doctor. `note`: works, but is worth a look. */
export interface Finding {
  state: 'good' | 'note' | 'bad';
  says: string;
  /** What to do; always there where something is bad. */
  toDo?: string;
  /** For who mends the kit: what the system said. Only in the file. */
  detail?: string;
}

export const good = (says: string): Finding => ({ state: 'good', says });
export const note = (says: string, toDo: string): Finding => ({ state: 'note', says, toDo });
export const bad = (says: string, toDo: string, detail?: string): Finding => ({
  ...{ state: 'bad', says, toDo },
  ...(detail ? { detail } : {}),
});
