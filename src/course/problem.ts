/** Names of the rules that the reader of the course holds its files to. Each is explained by `npm run lint -- --explain`. */
export type CourseRule =
  | 'check'
  | 'drawing'
  | 'encoding'
  | 'exercise-files'
  | 'facts'
  | 'front-matter'
  | 'id'
  | 'lesson-file'
  | 'missing-file'
  | 'module-page'
  | 'need'
  | 'neighbour'
  | 'part'
  | 'playground'
  | 'sentence'
  | 'sheet-file'
  | 'sound'
  | 'unknown-lesson'
  | 'unknown-module'
  | 'unknown-skill'
  | 'unknown-term'
  | 'witnesses';

/** A mistake in the course's files, as data. The reader of the sentence is a volunteer author. */
export interface Problem<Rule extends string = string> {
  /** Stable name of the rule that was broken, e.g. `front-matter`. */
  rule: Rule;
  /** Path from the root of the course, with `/`. */
  file: string;
  /** 1-based line. */
  line: number;
  /** What is wrong, one French sentence. */
  what: string;
  /** What to do, one French sentence. */
  fix?: string;
}

/** One that the reader of the course finds. */
export type CourseProblem = Problem<CourseRule>;

/**
 * Problems as lines of text, by file then by line, each said once.
 *
 * ```
 * lessons/01-html/html-01.mdx:4  La clé « titel » n’existe pas. Écrivez « title ».
 * ```
 */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, what, fix }) => `${file}:${line}  ${what}${fix ? ` ${fix}` : ''}`);
  return [...new Set(lines)].join('\n');
}
