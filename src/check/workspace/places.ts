import { join } from 'node:path';

/** Where the work of an exercise is, in a workspace. */
export function workFolder(workspace: string, exercise: string): string {
  return join(workspace, 'exercices', exercise);
}

/** Where things are below `progression/`. */
export function placesOf(workspace: string) {
  const folder = join(workspace, 'progression');
  return {
    folder,
    progress: join(folder, 'progression.json'),
    /** The same record for the site, as a classic script. */
    script: join(folder, 'progression.js'),
    history: join(folder, 'historique.jsonl'),
    results: join(folder, 'resultats'),
    points: join(folder, 'points'),
  };
}
