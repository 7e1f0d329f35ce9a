import type { Page } from 'playwright';
import type { Work } from '../../course/work.ts';
import { placeWords, remarkWords } from '../../words/remarks.ts';
import { fileNameFindings } from './file-name-remarks.ts';
import { ownFiles } from './own-files.ts';
import { pageFindings } from './page-remarks.ts';
import { pageSourceFindings } from './page-source-remarks.ts';
import { type Finding, LESSONS, type RuleId, WHOLE_SITE } from './rules.ts';

/** How long all the remarks of a work may take, ms, where nobody says otherwise. */
const DEADLINE = 1500;

/** How many are said at once. */
const MOST = 3;

/** A work that has its verdict. */
export interface RemarkFacts {
  /** A page of the work, open and still as it was loaded; asked for only where a remark may come of it. */
  page: () => Promise<Page | undefined>;
  /** Path in the work of what `page` shows. */
  file: string;
  work: Work;
  /** The files as the learner received them: what they hold already is not remarked upon. */
  given: Work;
  /** Errors of scripts that nothing caught. */
  errors: readonly { file: string; line: number }[];
  /** Whether the learner has met a lesson: a remark is never made before the lesson that teaches it. */
  known(lesson: string): boolean;
  /** The work is a site of its own, to be handed over, not an exercise. */
  isWhole?: boolean;
  /** How long they all may take, ms; 1500 by default. */
  deadline?: number;
}

/**
 * What may be better in a work, in French sentences, the most useful first, at most three. Never blocks, never rejects,
 * ends by its deadline: a page that cannot be looked at gets no remark.
 *
 * ```ts
 * await remarksOf({ page: async () => page, file: 'index.html', work, given, errors: [], known: () => true })
 * // ['Un champ n’a pas d’étiquette : reliez-lui un label (index.html, ligne 12).']
 * ```
 */
export async function remarksOf(facts: RemarkFacts): Promise<string[]> {
  const isWanted = (rule: RuleId) => facts.known(LESSONS[rule]) && (facts.isWhole === true || !WHOLE_SITE.has(rule));
  const { page, file, deadline = DEADLINE } = facts;
  const parts = [
    () => pageFindings(page, file, isWanted, deadline),
    () => sourceFindings(facts),
    () => nameFindings(facts, isWanted),
  ];
  const findings = await Promise.all(withinTime(parts, deadline));
  return sentencesOf(findings.flat().filter(({ rule }) => isWanted(rule)));
}

/** Each part by itself: one that fails or is late takes nothing from the others. */
function withinTime(parts: readonly (() => Promise<Finding[]>)[], deadline: number): Promise<Finding[]>[] {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding[]>((resolve) => {
    timer = setTimeout(() => resolve([]), deadline);
  });
  const results = parts.map((part) => Promise.race([part().catch(() => []), late]));
  void Promise.all(results).finally(() => clearTimeout(timer));
  return results;
}

async function sourceFindings({ work, given, errors }: RemarkFacts): Promise<Finding[]> {
  return [
    ...ownFiles(work, given, /\.html?$/i).flatMap(pageSourceFindings),
    ...fileNameFindings(work, given),
    ...errors.map(({ file, line }): Finding => ({ rule: 'scriptError', file, line })),
  ];
}

/** The parsers of CSS and JavaScript, some 100 ms to load, wait for the lessons that teach these names. */
async function nameFindings({ work, given }: RemarkFacts, isWanted: (rule: RuleId) => boolean): Promise<Finding[]> {
  if (!isWanted('classVague') && !isWanted('nameVague')) return [];
  const { classFindings, scriptFindings } = await import('./name-remarks.ts');
  return [
    ...(isWanted('classVague') ? classFindings(work, given) : []),
    ...(isWanted('nameVague') ? scriptFindings(work, given) : []),
  ];
}

const ORDER = Object.keys(LESSONS) as RuleId[];

/** One sentence for each rule, about its first finding and where the same is found again. */
export function sentencesOf(findings: readonly Finding[]): string[] {
  return ORDER.flatMap((rule) => {
    const [first, ...others] = findings.filter((finding) => finding.rule === rule);
    if (!first) return [];
    const isSame = ({ file, names }: Finding) => file === first.file && names?.[0] === first.names?.[0];
    const lines = [first, ...others.filter(isSame)].flatMap(({ line }) => line ?? []);
    return [
      say(
        rule,
        placeWords(
          first.file,
          [...new Set(lines)].sort((a, b) => a - b),
        ),
        first.names ?? [],
      ),
    ];
  }).slice(0, MOST);
}

function say(rule: RuleId, place: string, names: readonly string[]): string {
  return (remarkWords[rule] as (place: string, ...names: string[]) => string)(place, ...names);
}
