import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { doctorWords as words } from '../../words/doctor.ts';
import type { Place } from '../command.ts';
import { coursePlace } from './course-place.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** Where the course of a workspace is, where that is known. */
export async function readCoursePlace({ kit, workspace }: Place): Promise<string | undefined> {
  if (kit.course) return kit.course;
  const written = await readFile(join(workspace, 'cours.js')).catch(() => undefined);
  const place = written && coursePlace(written);
  // A workspace that is still beside its course.
  return place ?? (existsSync(join(workspace, '../icone.svg')) ? dirname(workspace) : undefined);
}

/** Whether the course is there, and of the same version. */
export async function examineCourse(place: Place): Promise<Finding> {
  const course = await readCoursePlace(place);
  if (course === undefined) return note(words.courseUnknown, words.courseToTell);
  if (!existsSync(join(course, 'index.html'))) {
    return place.kit.course
      ? note(words.courseUnbuilt, words.courseToBuild)
      : bad(words.courseGone, words.courseToOpen);
  }
  const version = await versionOf(course);
  return version === undefined || version === place.kit.version
    ? good(words.courseThere)
    : note(words.otherVersion(version, place.kit.version), words.update);
}

async function versionOf(course: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(course, 'atelier/envol.json'), 'utf8')) as { version?: string }).version;
  } catch {
    return undefined;
  }
}
