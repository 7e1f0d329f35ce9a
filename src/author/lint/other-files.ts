import type { Problem } from '../../course/problem.ts';
import { lintWords as words } from '../../words/author.ts';
import type { OtherRule } from '../course-rules/course-rule.ts';
import type { OtherFile } from './read-documents.ts';

/** What a slow share and an inspector bear. */
const MOST = { image: 1_000_000, other: 20_000_000 };
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i;

/** What is wrong with a file that no rule reads: its size, its encoding, its place. */
export function otherProblems({ file, bytes, utf8 }: OtherFile): Problem[] {
  const say = (rule: OtherRule, [what, fix]: readonly [string, string]): Problem => ({
    rule,
    file,
    line: 1,
    what,
    fix,
  });
  const most = IMAGE.test(file) ? MOST.image : MOST.other;
  return [
    ...(bytes > most ? [say('size', words.tooHeavy(bytes, most))] : []),
    ...(utf8 === false ? [say('encoding', words.notUtf8)] : []),
    ...(/^checks\/[^/]+$/.test(file) && !file.endsWith('.ts') ? [say('check', words.checkName)] : []),
  ];
}
