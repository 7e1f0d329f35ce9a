import type { Term } from '../../course/glossary.ts';
import type { Document, DocumentKind } from '../lint/document.ts';

/** A change of the text that mends a finding. Offsets are in UTF-16 units of the file. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Finding {
  /** 1-based. */
  line: number;
  /** Another file than the document's: the check of an exercise. */
  file?: string;
  /** One French sentence each. */
  what: string;
  fix?: string;
  /** Absent: only a person can mend it. */
  edit?: Edit;
}

/** What a rule may know beside the document. */
export interface CourseFacts {
  /** Ids of the lessons, in the order of the plan. */
  order: readonly string[];
  terms: readonly Term[];
}

/** A rule of files: what it reads, and its verdict shown by its why, its bad and its good example. */
export interface Rule {
  /** Stable; printed after the sentence. */
  id: string;
  /** French, for `--explain`. */
  why: string;
  of: readonly DocumentKind[];
  bad: Example;
  good: Example;
  find(document: Document, facts: CourseFacts): Finding[] | Promise<Finding[]>;
}

/** A piece of a file. Without `file`, it is the body of a lesson. */
export interface Example {
  file?: string;
  text: string;
  /** Files beside it: path from the root of the course → text. */
  more?: Readonly<Record<string, string>>;
}

/** Pages that learners read. */
export const LEARNERS: readonly DocumentKind[] = ['lesson', 'module', 'sheet', 'exercise'];
export const PAGES: readonly DocumentKind[] = [...LEARNERS, 'guide', 'trainer'];
export const ALL: readonly DocumentKind[] = [...PAGES, 'glossary', 'list'];
