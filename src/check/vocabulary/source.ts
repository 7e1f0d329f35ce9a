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
  /** For `bracket`, `quote` and `comment`: names of the tags that it takes for its own: `</p </body>` → `['body']`. */
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
  /**
   * The doctype, where the standard wants it: after nothing but spaces and comments. `<!DOCTYPE HTML>` → name `html`;
   * `<!doctype html lang="fr">` → name `html lang="fr"`.
   */
  doctype?: { name: string; line: number };
  /**
   * What the `<html>` tag declares. `base` is the language without its region, `undefined` where the code is misspelt:
   * `<html lang="fr-CA">` → `{ code: 'fr-CA', base: 'fr', line: 2 }`.
   */
  language?: { code: string; base: string | undefined; line: number };
  /** The first fault of that kind, of one of those elements if any is named: `html.fault('unclosed', 'title')`. */
  fault(kind: TagFault['kind'], ...names: string[]): TagFault | undefined;
  /**
   * What a validator says of the page: tags, attributes, identifiers, and what the standard wants or forbids; never where
   * an address leads. What hides the rest comes first, then the order of the lines; 20 at most.
   *
   * ```ts
   * const [error] = source.html().errors();
   * if (error) refuse({ expected: 'aucune erreur', found: error.says, line: error.line });
   * ```
   */
  errors(): readonly SourceFault[];
  /** Start tags of that name: `html.tags('meta')[0]?.attributes['charset']`. */
  tags(name: string): readonly Tag[];
  /**
   * Elements of the file as the HTML standard reads it, before any script, in the order of the file:
   * `html.select('head > link[rel~="stylesheet"]')[0]?.attributes['href']`.
   */
  select(css: string): readonly SourceElement[];
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

/** An element of the file, once the standard's parser has mended what it could. */
export interface SourceElement {
  /** Lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** 1-based line of its start tag; `undefined` where the parser made it up, as the `tbody` of most tables. */
  line: number | undefined;
  /** All the text it holds, spaces folded: `<p>a <em>b</em></p>` → `a b`. */
  text: string;
}

/** A fault of a page, of a sheet or of a script: `refuse({ expected: '…', found: fault.says, line: fault.line })`. */
export interface SourceFault {
  /** As `property`, `semicolon`, `unclosed-brace`: see `src/words/faults.ts`. */
  kind: string;
  /** 1-based. */
  line: number;
  /** What is written there: `colour`. */
  name: string;
  /** What may have been meant: `color`. */
  near?: string;
  /** French sentence. */
  says: string;
}

/** `color: RED !important` → `{ property: 'color', value: 'RED', important: true, line: 3 }`. */
export interface CssDeclaration {
  /** Lower case, but for custom properties, whose case counts. */
  property: string;
  /** Without comments; one space where there were several, `, ` after a comma; units, functions and `#ABC` in lower case. */
  value: string;
  important: boolean;
  /** 1-based. */
  line: number;
  /** Selectors of its rule; empty in an at-rule such as `@font-face`. */
  selectors: readonly string[];
  /** What is around its rule, outermost first: `['@media (width >= 600px)']`, `['.carte']` for a nested rule. */
  within: readonly string[];
}

/** `nav>a , H1 { … }` → `{ selectors: ['nav > a', 'h1'], line: 1, … }`. */
export interface CssRule {
  /** As {@link CssSource.rules} compares them: one space around `>` `+` `~`, element names in lower case. */
  selectors: readonly string[];
  /** 1-based line where its first selector is written. */
  line: number;
  /** What is around it, outermost first: `['@media (width >= 600px)']`. */
  within: readonly string[];
  declarations: readonly CssDeclaration[];
  /** Value of its last declaration of that property: `css.rule('h1')?.value('color')`. */
  value(property: string): string | undefined;
}

/** `@media (width >= 600px) { … }` → `{ name: 'media', prelude: '(width >= 600px)', … }`. */
export interface CssAtRule {
  /** Lower case, without `@`. */
  name: string;
  prelude: string;
  line: number;
  within: readonly string[];
  /** Declarations directly in it: those of `@font-face`. */
  declarations: readonly CssDeclaration[];
  /** Rules directly in it; for `@keyframes`, its steps: `from`, `50%`. */
  rules: readonly CssRule[];
  value(property: string): string | undefined;
}

/** The CSS of a file, or of the `<style>` elements of a page: what is written, whether an element matches or not. */
export interface CssSource {
  file: string;
  text: string;
  /** Where no browser would understand it, in the order of the lines. */
  faults: readonly SourceFault[];
  /** Rules, nested ones included, in the order of the file; those with that selector, alone or in a list: `css.rules('h1')`. */
  rules(selector?: string): readonly CssRule[];
  /** The first of {@link rules}: `css.rule('.carte')?.value('padding')`. */
  rule(selector: string): CssRule | undefined;
  /** Declarations wherever they are; those of one property: `css.declarations('color').map(({ value }) => value)`. */
  declarations(property?: string): readonly CssDeclaration[];
  /** At-rules wherever they are: `css.atRules('font-face')[0]?.value('src')`. */
  atRules(name?: string): readonly CssAtRule[];
  /** `css.media().some(({ prelude }) => prelude.includes('width'))`. */
  media(): readonly CssAtRule[];
  /** Declarations of custom properties: `css.customProperties().map(({ property }) => property)` → `['--accent']`. */
  customProperties(): readonly CssDeclaration[];
  /** `css.comments().length > 0`. */
  comments(): readonly { text: string; line: number }[];
}

/** Where something stands in a script. */
export interface JsPlace {
  /** 1-based. */
  line: number;
  /** Name of the function around it; `''` in a function without a name, `undefined` outside of all. */
  inFunction: string | undefined;
  /** Inside `for`, `while`, `do`, or a function given to `forEach`, `map` and the like. */
  inLoop: boolean;
}

export type JsLiteral = string | number | boolean | null;

/** An expression: as it is written, and its value where it is a literal: `{ text: "'click'", value: 'click' }`. */
export interface JsExpression {
  text: string;
  /** `undefined` where it is not a literal. A template without `${}` is one. */
  value: JsLiteral | undefined;
}

/** `bouton.addEventListener('click', ouvrir)` → `{ name: 'bouton.addEventListener', arguments: [{ value: 'click', … }, …] }`. */
export interface JsCall extends JsPlace {
  /** Names joined by points; what has no name is left out: `a().b()` → `b`; `new Date()` → `new Date`. */
  name: string;
  arguments: readonly JsExpression[];
}

export interface JsFunction extends JsPlace {
  /** Of the function, or of the variable, property or method it is given to; `''` without any. */
  name: string;
  kind: 'declaration' | 'expression' | 'arrow' | 'method';
  parameters: readonly string[];
  async: boolean;
  /** 1-based line where it ends. */
  endLine: number;
}

/** `let places = 12` → `{ name: 'places', kind: 'let', value: 12, … }`. */
export interface JsVariable extends JsPlace {
  name: string;
  kind: 'const' | 'let' | 'var';
  /** `undefined` where it starts with no literal. */
  value: JsLiteral | undefined;
}

/** `zone.innerHTML = ''` → `{ target: 'zone.innerHTML', operator: '=', … }`; `places--` → operator `--`. */
export interface JsAssignment extends JsPlace {
  target: string;
  operator: string;
  value: JsLiteral | undefined;
  /** Inside a function, changes a variable that the function does not declare. */
  outer: boolean;
}

/** `loop`: `for`, `for-of`, `for-in`, `while` or `do`. */
export type JsConstruct =
  | 'for'
  | 'for-of'
  | 'for-in'
  | 'while'
  | 'do'
  | 'loop'
  | 'if'
  | 'switch'
  | 'ternary'
  | 'template'
  | 'arrow'
  | 'function'
  | 'class'
  | 'try'
  | 'throw'
  | 'return'
  | 'await'
  | 'new'
  | 'spread'
  | 'destructuring'
  | 'optional-chaining'
  | 'regexp'
  | 'import'
  | 'export';

/** The JavaScript of a file, or of the scripts written in a page. What does not parse gives faults and empty lists. */
export interface JsSource {
  file: string;
  text: string;
  /** The syntax error, which stops the whole script. */
  faults: readonly SourceFault[];
  /** By last name, or by all names: `js.calls('addEventListener')`, `js.calls('console.log')`, `js.calls('new Date')`. */
  calls(name?: string): readonly JsCall[];
  /** `js.functions('prixTTC')[0]?.parameters`. */
  functions(name?: string): readonly JsFunction[];
  /** Destructured ones included: `js.variables('places')[0]?.kind`. */
  variables(name?: string): readonly JsVariable[];
  /** By variable or property: `js.assignments('innerHTML')`, `js.assignments('document.title')`. */
  assignments(target?: string): readonly JsAssignment[];
  /** `js.uses('loop').some(({ inFunction }) => inFunction === 'plusGrand')`. */
  uses(construct: JsConstruct): readonly JsPlace[];
  /** Literal texts, and the fixed parts of templates: `js.strings().some(({ value }) => value.startsWith('#'))`. */
  strings(): readonly (JsPlace & { value: string })[];
  /** `js.comments().length > 0`. */
  comments(): readonly { text: string; line: number }[];
}

/** `utf-8-bom`: with three bytes at its start that some editors add. `binary`: no text, as an image or a `.docx`. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16' | 'binary';

/**
 * Files by path from the exercise's folder, exact case: `if (files.has('style.css')) files.text('style.css')`. What asks
 * for a file that is not there fails the check with a sentence.
 */
export interface Files {
  names(): readonly string[];
  has(path: string): boolean;
  /** UTF-8 text, line ends as `\n`, without a BOM; the check waits where the file is no such text. */
  text(path: string): string;
  /** Its size: `expect(files.bytes('photo.jpg')).toBeLessThan(200_000)`. */
  bytes(path: string): number;
  /** How its text is written, whether it can be read or not: `expect(files.encoding('lettre.txt')).toBe('utf-8')`. */
  encoding(path: string): Encoding;
  /**
   * The same for two files of the same bytes, whatever their names:
   * `files.names().find((name) => files.digest(name) === given.digest('IMG 1.JPG'))`.
   */
  digest(path: string): string;
}
