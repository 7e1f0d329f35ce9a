import { FORMER_IDS, type FormerIds } from '../../course/former-ids.ts';
import { lineAt } from '../../course/front-matter.ts';
import { nearest } from '../../course/nearest.ts';
import type { Problem } from '../../course/problem.ts';
import { lintWords as words } from '../../words/author.ts';
import type { SinceBefore } from './read-before.ts';

/** A lesson, an exercise or a memo sheet, and the file that names it. */
export interface KnownId {
  id: string;
  file: string;
}

/**
 * Those that paths name; what is none of the three is left out.
 *
 * ```ts
 * knownIds(['exercises/html-03-plan/exercise.mdx', 'lessons/01-html/index.mdx'])
 * // [{ id: 'html-03-plan', file: 'exercises/html-03-plan/exercise.mdx' }]
 * ```
 */
export function knownIds(files: readonly string[]): KnownId[] {
  return files.flatMap((file) => {
    const found =
      /^exercises\/([^_/][^/]*)\/exercise\.mdx$/.exec(file) ??
      /^lessons\/(?:_fiches|[^_/][^/]*)\/([^/.]+)\.mdx?$/.exec(file);
    const id = found?.[1];
    return id && id !== 'index' ? [{ id, file }] : [];
  });
}

/**
 * Names that learners know and that the course no longer has, where nobody said so; and former names that serve again.
 *
 * @param now what is there
 * @param since what changed
 * @param former what is said, and the text of `lessons/_anciens.yaml` that says it
 */
export function stableIds(
  now: readonly KnownId[],
  { gone, fresh }: SinceBefore,
  { ids: former, text }: { ids: FormerIds; text: string },
): Problem[] {
  const say = (file: string, line: number, [what, fix]: readonly [string, string]): Problem => ({
    ...{ rule: 'stable-id', file, line, what, fix },
  });
  const own = now.map(({ id }) => id);
  const lost = gone.filter(({ id }) => !former.some((one) => one.id === id));
  return [
    ...lost.map(({ id, file }) => {
      const near = nearest(id, sameKind(file, fresh))[0];
      const heir = fresh.find((one) => one.id === near);
      return say(heir?.file ?? file, 1, words.idGone(id, near, FORMER_IDS));
    }),
    ...former.flatMap(({ id, now: heir }, rank) => [
      ...(own.includes(id) ? [say(FORMER_IDS, lineAt(text, [rank, 'id']), words.idAgain(id))] : []),
      ...(heir && !own.includes(heir)
        ? [say(FORMER_IDS, lineAt(text, [rank, 'now']), words.heirUnknown(heir, nearest(heir, own)[0]))]
        : []),
    ]),
  ];
}

/** An exercise takes the place of an exercise. */
function sameKind(file: string, among: readonly KnownId[]): string[] {
  const kindOf = (path: string) => path.replace(/^(exercises|lessons\/_fiches|lessons)\/.*$/, '$1');
  return among.filter((one) => kindOf(one.file) === kindOf(file)).map(({ id }) => id);
}
