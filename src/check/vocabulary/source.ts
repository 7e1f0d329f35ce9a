/** What a check asks of the files, as they are written. */

/** A tag as it is written in the file: `<P Class=a>` → name `p`, attributes `{ class: 'a' }`. */
export interface Tag {
  kind: 'start' | 'end';
  /** Lower case. */
  name: string;
  /** Names in lower case; the first of two attributes of one name wins, as in browsers. */
  attributes: Readonly<Record<string, string>>;
  /** 1-based. */
  line: number;
  /** `<br/>`. */
  selfClosing: boolean;
}

export type Token =
  | Tag
  | { kind: 'comment'; text: string; line: number }
  /** `of`: the element, just before it, whose text is not shown: `title`, `style`, `script`, `noscript` or `template`. */
  | { kind: 'text'; text: string; line: number; of?: string }
  | { kind: 'doctype'; name: string; line: number };

/**
 * A fault in the pairing of tags.
 *
 * - `unclosed`: a start tag without an end tag, optional or not;
 * - `crossed`: `<p><em>…</p></em>`;
 * - `stray`: an end tag that closes nothing;
 * - `bracket`: a tag whose `>` is missing, so that it swallows what follows;
 * - `quote`: a value whose closing quotation mark is missing, so that it swallows what follows;
 * - `comment`: a comment without its `-->`, which hides all that follows; its `name` is empty.
 */
export interface TagFault {
  kind: 'unclosed' | 'crossed' | 'stray' | 'bracket' | 'quote' | 'comment';
  /** Lower case. */
  name: string;
  line: number;
  /** For `crossed`: the other element of the pair. */
  with?: string;
  /** For `bracket`: names of the tags that it takes for its own attributes: `</p </body>` → `['body']`. */
  swallowed?: readonly string[];
}

/** The HTML of a file, as written: a browser repairs it in silence, so faults are judged here, never in the page. */
export interface HtmlSource {
  file: string;
  text: string;
  /** In the order of the file. */
  tokens: readonly Token[];
  /** In the order of the lines. */
  faults: readonly TagFault[];
  /** The doctype, where the standard wants it: after nothing but spaces and comments. `<!DOCTYPE HTML>` → name `html`. */
  doctype?: { name: string; line: number };
  /**
   * What the `<html>` tag declares. `base` is the language without its region, `undefined` where the code is misspelt:
   * `<html lang="fr-CA">` → `{ code: 'fr-CA', base: 'fr', line: 2 }`.
   */
  language?: { code: string; base: string | undefined; line: number };
  /** The first fault of that kind, of one of those elements if any is named: `html.fault('unclosed', 'title')`. */
  fault(kind: TagFault['kind'], ...names: string[]): TagFault | undefined;
  /** Start tags of that name: `html.tags('meta')[0]?.attributes['charset']`. */
  tags(name: string): readonly Tag[];
  /**
   * What is written after the first `<name>` and before its `</name>`, or the end of the file; empty without it. A head
   * whose `</head>` is left out ends at `<body>`: `html.inside('head')`.
   */
  inside(name: string): readonly Token[];
  /**
   * Line where a shown text begins, whatever tags cut it; only letters and digits count; `undefined` where it is not
   * written as such: `html.lineOf('Une tarte simple')`.
   */
  lineOf(text: string): number | undefined;
}

/** Files by path from the exercise's folder, exact case: `if (files.has('style.css')) files.text('style.css')`. */
export interface Files {
  names(): readonly string[];
  has(path: string): boolean;
  /** UTF-8 text, line ends as `\n`, without a BOM; the check fails with a sentence where there is no such file. */
  text(path: string): string;
}
