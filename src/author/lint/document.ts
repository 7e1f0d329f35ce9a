import type { Root } from 'mdast';
import { parse as parseYamlText } from 'yaml';
import { type MdxFault, parsePage } from './parse-page.ts';

/** What a file is to its author. */
export type DocumentKind = 'lesson' | 'module' | 'trainer' | 'sheet' | 'guide' | 'exercise' | 'glossary' | 'list';

/** A file of the course, as the rules of the lint read it. */
export interface Document {
  kind: DocumentKind;
  /** Path from the root of the course, with `/`. */
  file: string;
  text: string;
  /** Data of the front matter, or of the whole YAML file; empty where it cannot be read. */
  head: Record<string, unknown>;
  /** Body of a page; its positions are those of the file. Absent: YAML, a page without a head, or that cannot be read. */
  tree?: Root;
  /** Why the page cannot be read. */
  fault?: MdxFault;
  /** Of an exercise: what stands beside its statement. */
  beside?: Beside;
}

export interface Beside {
  /** Path in its folder → text; files that are not text have none. */
  starter: ReadonlyMap<string, string>;
  solution: ReadonlyMap<string, string>;
  check?: { file: string; text: string };
}

/** `documentKind('lessons/01-html/html-01.mdx')` → `'lesson'`; `undefined`: no rule reads it. */
export function documentKind(file: string): DocumentKind | undefined {
  if (file === 'lessons/_glossaire.yaml') return 'glossary';
  if (/^lessons\/_(anciens|besoins|competences|reference)\.yaml$/.test(file)) return 'list';
  if (/^lessons\/_guides\/[^/]+\.mdx$/.test(file)) return file.endsWith('.formateur.mdx') ? 'trainer' : 'guide';
  if (/^lessons\/_fiches\/[^/]+\.mdx$/.test(file)) return 'sheet';
  if (/^exercises\/[^_/][^/]*\/exercise\.mdx$/.test(file)) return 'exercise';
  if (!/^lessons\/[^_/][^/]*\/[^/]+\.mdx?$/.test(file)) return undefined;
  if (file.endsWith('/index.mdx')) return 'module';
  return /\.formateur\.mdx?$/.test(file) ? 'trainer' : 'lesson';
}

export function toDocument(kind: DocumentKind, file: string, text: string, beside?: Beside): Document {
  const yaml = file.endsWith('.yaml');
  const page = yaml || !hasHead(text) ? {} : parsePage(text);
  return {
    kind,
    file,
    text,
    head: headOf(yaml ? text : text.split(/^---[ \t]*$/m)[1]),
    ...page,
    ...(beside && { beside }),
  };
}

/** Without it, what should stand there would be read as prose. */
function hasHead(text: string): boolean {
  return /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m.exec(text)?.index === 0;
}

/** Its mistakes are told by the reader of the course. */
function headOf(yaml = ''): Record<string, unknown> {
  try {
    return (parseYamlText(yaml, { logLevel: 'silent' }) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}
