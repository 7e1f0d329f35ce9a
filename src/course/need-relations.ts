import { courseWords as words } from '../words/course.ts';
import type { Course } from './course.ts';
import { termAnchor } from './glossary.ts';
import { LOOKUP_FILES as FILES } from './lookup.ts';
import type { PlacedProblem } from './lookup-relations.ts';
import { nearest } from './nearest.ts';
import { NEED_PAGES, type NeedPage, type NeedTarget, pageOf, SITE_PAGES } from './need.ts';

/** Headings of the texts that needs lead to, by path: `lessons/_fiches/F02.mdx` → « Bien nommer »… */
export type FileHeadings = ReadonlyMap<string, readonly string[]>;

/**
 * What needs promise: each leads to a page, and to a part of it, that are there; each is said once.
 *
 * @param headings of each file that {@link needFiles} gave, where it could be read
 */
export function needRelations(course: Course, headings: FileHeadings): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const said = new Set<string>();
  for (const [theme, { needs }] of course.lookup.needs.entries()) {
    for (const [rank, { need, to }] of needs.entries()) {
      const say = (keys: PlacedProblem['at'], [what, fix]: [string, string?]) =>
        problems.push({
          rule: 'need',
          file: FILES.needs,
          at: [theme, 'needs', rank, ...keys],
          what,
          ...(fix ? { fix } : {}),
        });
      if (said.has(need)) say(['need'], words.duplicateEntry(need));
      said.add(need);
      for (const [place, target] of to.entries()) {
        const fault = faultOf(target, course, headings);
        if (fault) say(['to', place, ...(fault.key ? [fault.key] : [])], fault.sentence);
      }
    }
  }
  return problems;
}

/** Texts whose headings are to be read: those of the lessons, sheets and guides that needs lead to. */
export function needFiles(course: Course): string[] {
  const targets = course.lookup.needs.flatMap(({ needs }) => needs.flatMap(({ to }) => to));
  return [...new Set(targets.flatMap((target) => fileOf(target, course) ?? []))];
}

/** `headingsIn('## Bien nommer\n')` → `['Bien nommer']`: those of a Markdown text, out of its code. Spaces are plain. */
export function headingsIn(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/^#{2,4} +(.+?) *$/gm)].map(([, heading = '']) => plainSpaces(heading));
}

/** A no-break space is a matter of typography: authors of needs do not see it. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fileOf({ lesson, sheet, guide }: NeedTarget, { modules, lookup }: Course): string | undefined {
  if (lesson) return modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lesson)?.file;
  if (sheet) return lookup.sheets.find(({ id }) => id === sheet)?.file;
  return guide && `lessons/_guides/${guide}.mdx`;
}

function faultOf(
  target: NeedTarget,
  course: Course,
  headings: FileHeadings,
): { key: string | undefined; sentence: [string, string?] } | undefined {
  const { page, name } = pageOf(target) ?? {};
  const keys = NEED_PAGES.filter((key) => target[key] !== undefined);
  if (!page || !name || keys.length > 1) return { key: keys[1], sentence: words.needPage(NEED_PAGES) };
  const there = headings.get(fileOf(target, course) ?? '');
  const known = namesOf(page, course);
  const isThere = page === 'guide' ? there : page === 'term' ? known.includes(termAnchor(name)) : known.includes(name);
  if (!isThere) return { key: page, sentence: words.needLost(name, nearest(name, known)[0]) };
  if (target.part === undefined || there?.includes(plainSpaces(target.part))) return undefined;
  return { key: 'part', sentence: words.needPartLost(target.part, nearest(target.part, there ?? [])[0]) };
}

/** What a target of a kind may name. Drafts have no page. */
function namesOf(page: NeedPage, { lookup, modules }: Course): readonly string[] {
  const shown = ({ status }: { status: string }) => status !== 'draft';
  switch (page) {
    case 'html':
    case 'css':
      return lookup.reference[page].map(({ name }) => name);
    case 'term':
      return lookup.terms.map(({ term }) => termAnchor(term));
    case 'sheet':
      return lookup.sheets.filter(shown).map(({ id }) => id);
    case 'lesson':
      return modules.flatMap(({ lessons }) => lessons.filter(shown).map(({ id }) => id));
    case 'guide':
      return [];
    case 'page':
      return SITE_PAGES;
  }
}
