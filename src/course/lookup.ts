import type { Term } from './glossary.ts';
import type { Needs } from './need.ts';
import type { Reference, ReferenceFacts } from './reference.ts';
import type { SheetFrontMatter } from './sheet.ts';
import type { Skill } from './skill.ts';

export interface CourseSheet extends SheetFrontMatter {
  /** Path from the root of the course. */
  file: string;
}

/** What people look things up in, beside the lessons. A course may have none of it. */
export interface Lookup {
  terms: Term[];
  skills: Skill[];
  reference: Reference;
  facts: ReferenceFacts;
  /** In the order of their ids. */
  sheets: CourseSheet[];
  /** What people want, and where the answer is. */
  needs: Needs;
}

export const LOOKUP_FILES = {
  terms: 'lessons/_glossaire.yaml',
  skills: 'lessons/_competences.yaml',
  reference: 'lessons/_reference.yaml',
  facts: 'lessons/_reference-mdn.json',
  sheets: 'lessons/_fiches',
  needs: 'lessons/_besoins.yaml',
} as const;
