import { readFile } from 'node:fs/promises';
import { codeOf } from './failure.ts';
import { type History, parseHistory } from './history-lines.ts';
import { placesOf } from './places.ts';

/** Empty where nothing was done yet. @throws NodeJS.ErrnoException where it is there and cannot be read */
export async function readHistory(workspace: string): Promise<History> {
  try {
    return parseHistory(await readFile(placesOf(workspace).history, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { entries: [], newer: [], damaged: 0 };
    throw error;
  }
}
