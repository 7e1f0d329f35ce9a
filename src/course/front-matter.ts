import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { courseWords as words } from '../words/course.ts';
import { nearest } from './nearest.ts';
import type { CourseProblem } from './problem.ts';

export interface FrontMatter<T> {
  /** Absent where there is a problem. */
  data?: T;
  /** What follows the front matter. */
  body: string;
  /** 1-based line where the body starts. */
  bodyLine: number;
  problems: CourseProblem[];
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * The data at the head of an MDX file, or every reason why it cannot be used.
 *
 * ```ts
 * parseFrontMatter('a.mdx', '---\ntitel: Bonjour\n---\nTexte', Schema)
 * // → { problems: [{ line: 2, what: 'La clé « titel » n’existe pas.', fix: 'Écrivez « title ».' }, …], … }
 * ```
 */
export function parseFrontMatter<T>(file: string, text: string, schema: z.ZodMiniType<T>): FrontMatter<T> {
  const block = BLOCK.exec(text);
  if (block?.index !== 0) {
    const problem = {
      rule: 'front-matter' as const,
      file,
      line: 1,
      what: words.frontMatterMissing,
      fix: words.frontMatterFix,
    };
    return { body: text, bodyLine: 1, problems: [problem] };
  }
  const head = block[0];
  const body = { body: text.slice(head.length), bodyLine: head.split('\n').length };
  return { ...body, ...parseYaml(file, block[1] ?? '', schema, 1) };
}

/**
 * YAML checked against a schema.
 *
 * @param linesBefore lines of the file that stand before the YAML
 */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodMiniType<T>,
  linesBefore = 0,
): { data?: T; problems: CourseProblem[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const problem = (line: number, what: string, fix?: string): CourseProblem => ({
    rule: 'front-matter',
    file,
    line,
    what,
    ...(fix ? { fix } : {}),
  });
  if (doc.errors.length > 0) {
    const found = doc.errors.map(({ code, pos }) => ({
      line: lineAt(pos[0]),
      code: /^[ ]*\t/.test(text.split('\n')[lineAt(pos[0]) - linesBefore - 1] ?? '') ? 'TAB_AS_INDENT' : code,
    }));
    return { problems: causes(found).map(({ line, code }) => problem(line, ...words.yaml(code))) };
  }
  if (doc.contents === null && linesBefore === 0)
    return { problems: [problem(1, ...words.emptyYaml(schema.safeParse([]).success))] };
  const parsed = schema.safeParse(doc.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.flatMap((issue) => {
      const path = issue.path as (string | number)[];
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
          const candidates = keysAt(schema, path);
          return problem(
            lineAt(offsetOf(doc, [...path, key])),
            ...words.unknownKey(key, nearest(key, candidates)[0], candidates),
          );
        });
      }
      return [problem(lineAt(offsetOf(doc, path)), ...sayIssue(issue, path, doc))];
    }),
  };
}

/** One tab, or one line that cannot be read, spoils the lines that follow: those are not told. */
function causes<E extends { line: number; code: string }>(errors: readonly E[]): E[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter((error) => !tabs.includes(error) && !twice.includes(error));
  const lines = new Set<number>();
  return [...twice, ...(tabs.length > 0 ? tabs : others.slice(0, 1))].filter(
    ({ line }) => !lines.has(line) && lines.add(line),
  );
}

/** The keys that a schema knows at a path, through lists and what may be absent. */
function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const { def } = schema._zod as { def: SchemaParts };
  if (def.innerType) return keysAt(def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const inner = typeof key === 'number' ? def.element : def.shape?.[key];
  return inner ? keysAt(inner, rest) : [];
}

interface SchemaParts {
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Readonly<Record<string, z.core.$ZodType>>;
}

/**
 * Line where a value is written, in YAML or in the YAML at the head of a text; where it is not, that of its nearest
 * parent.
 *
 * ```ts
 * lineAt('---\nid: html-03\nskills: [C02]\n---\n', ['skills', 0])  // 3
 * ```
 */
export function lineAt(text: string, path: readonly (string | number)[]): number {
  return lineFinder(text)(path);
}

/** {@link lineAt} for several paths of one text, which is read once. */
export function lineFinder(text: string): (path: readonly (string | number)[]) => number {
  const block = BLOCK.exec(text);
  const lines = new LineCounter();
  const doc = parseDocument(block?.index === 0 ? (block[1] ?? '') : text, { lineCounter: lines, prettyErrors: false });
  return (path) => lines.linePos(offsetOf(doc, path)).line + (block?.index === 0 ? 1 : 0);
}

/** Where a path is written; where it is not, its nearest parent that is. */
function offsetOf(doc: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
      : undefined;
    const node = pair ? pair.key : doc.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

function sayIssue(
  issue: z.core.$ZodIssue,
  path: readonly (string | number)[],
  doc: Document,
): [what: string, fix?: string] {
  // In a list, the line says which item; its rank is no help.
  const key = path.slice(typeof path[0] === 'number' ? 1 : 0).join(' › ');
  const value: unknown = doc.getIn(path);
  if (value === undefined) return words.missingKey(key, path.length > 1);
  switch (issue.code) {
    case 'invalid_type':
      return words.wrongType(key, issue.expected);
    case 'invalid_value':
      return words.wrongValue(
        key,
        String(value),
        issue.values.map(String),
        nearest(String(value), issue.values.map(String))[0],
      );
    case 'too_small':
      return words.tooSmall(key, Number(issue.minimum), issue.origin);
    case 'too_big':
      return words.tooBig(key, Number(issue.maximum), issue.origin);
    default:
      return words.wrongForm(key, isScalar(value) ? String(value.value) : String(value));
  }
}
