import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../course/read-folder.ts';
import type { Work } from '../../course/work.ts';
import { parseJson } from './history-lines.ts';
import { placesOf } from './places.ts';
import { newest, Point } from './points.ts';

/** `progression/points/html-03-plan/7`: `point.json`, and the files as themselves in `travail/`. */
export function pointFolder(workspace: string, exercise: string, number: number): string {
  return join(placesOf(workspace).points, exercise, String(number));
}

/** Points of an exercise, the state seen last first. Those that cannot be read are left out. */
export async function readPoints(workspace: string, exercise: string): Promise<Point[]> {
  const numbers = await numbersOf(workspace, exercise);
  const points = await Promise.all(
    numbers.map(async (number) => {
      const text = await readFile(join(pointFolder(workspace, exercise, number), 'point.json'), 'utf8').catch(() => '');
      const read = Point.safeParse(parseJson(text));
      return read.success && read.data.number === number && read.data.exercise === exercise ? [read.data] : [];
    }),
  );
  return points.flat().sort(newest);
}

/** Of all exercises. */
export async function readAllPoints(workspace: string): Promise<Point[]> {
  const exercises = await readdir(placesOf(workspace).points).catch(() => []);
  return (await Promise.all(exercises.map((exercise) => readPoints(workspace, exercise)))).flat();
}

/** Numbers that are taken, even by what cannot be read. */
export async function numbersOf(workspace: string, exercise: string): Promise<number[]> {
  const names = await readdir(join(placesOf(workspace).points, exercise)).catch(() => []);
  return names.filter((name) => /^[1-9]\d{0,5}$/.test(name)).map(Number);
}

/** The files of a point. @throws NodeJS.ErrnoException */
export async function readPointWork(workspace: string, { exercise, number }: Point): Promise<Work> {
  return (await readFolder(join(pointFolder(workspace, exercise, number), 'travail'))).files;
}
