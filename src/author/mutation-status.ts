import type { CourseExercise } from '../course/course.ts';
import { readExplanations } from './read-explanations.ts';
import { proofDigest } from './read-proof-digest.ts';
import { readGreenProof } from './write-green-proof.ts';

/** What wrong works found, as far as this copy of the course knows. */
export interface MutationStatus {
  /** Exercises that are as they were when their wrong works left nothing to mend. */
  proved: number;
  /** Wrong works that pass, and harmless variants that are refused, each with its written reason. */
  explained: number;
}

export async function mutationStatus(root: string, exercises: readonly CourseExercise[]): Promise<MutationStatus> {
  const each = await Promise.all(
    exercises.map(async ({ id }) => {
      const [green, digest, { data }] = await Promise.all([
        readGreenProof(id, 'mutations'),
        proofDigest(root, id, 'mutations'),
        readExplanations(root, id),
      ]);
      const explained = (data.survivors ?? []).length + Object.keys(data.refused ?? {}).length;
      return { proved: green?.digest === digest ? 1 : 0, explained };
    }),
  );
  return {
    proved: each.reduce((sum, { proved }) => sum + proved, 0),
    explained: each.reduce((sum, { explained }) => sum + explained, 0),
  };
}
