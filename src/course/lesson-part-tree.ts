/** A part of a lesson as it is written: `<Question kind="choice">…</Question>`. */
export interface LessonPart {
  name: string;
  /** 1-based. */
  line: number;
  /** A name alone is `true`; braces are taken off: `level={1}` gives `'1'`. */
  attributes: Readonly<Record<string, string | true>>;
  /** What stands between its two tags. */
  inner: string;
  children: LessonPart[];
}

export interface CodeBlock {
  language: string;
  lines: string[];
}

const ATTRIBUTES = String.raw`(?:"[^"]*"|'[^']*'|\{(?:"[^"]*"|'[^']*'|[^}])*\}|[^"'>{])*?`;
const PIECE = new RegExp(
  [
    String.raw`^(?<head>---\n[\s\S]*?\n---)$`,
    '^[ \\t]*(?<fence>`{3,})[^\\n]*\\n[\\s\\S]*?^[ \\t]*\\k<fence>`*[ \\t]*$',
    '(?<code>`+)(?!`)[\\s\\S]*?(?<!`)\\k<code>(?!`)',
    String.raw`<\/(?<close>[A-Z]\w*)\s*>`,
    String.raw`<(?<open>[A-Z]\w*)(?<attributes>${ATTRIBUTES})(?<alone>\/?)>`,
  ].join('|'),
  'gm',
);

/**
 * The parts that a text is made of, one inside the other. What is shown as code is no part. A tag that is not closed is
 * left to MDX, which says it.
 *
 * ```ts
 * lessonParts('Un <Term>mot</Term>.')  // [{ name: 'Term', line: 1, inner: 'mot', … }]
 * ```
 */
export function lessonParts(mdx: string): LessonPart[] {
  const roots: LessonPart[] = [];
  const open: { part: LessonPart; from: number }[] = [];
  let line = 1;
  let counted = 0;
  for (const { groups = {}, index, 0: piece } of mdx.matchAll(PIECE)) {
    line += lineBreaks(mdx.slice(counted, index));
    counted = index;
    if (groups['open']) {
      const attributes = readAttributes(groups['attributes'] ?? '');
      const part: LessonPart = { name: groups['open'], line, attributes, inner: '', children: [] };
      (open.at(-1)?.part.children ?? roots).push(part);
      if (!groups['alone']) open.push({ part, from: index + piece.length });
    } else if (groups['close'] && open.at(-1)?.part.name === groups['close']) {
      const closed = open.pop();
      if (closed) closed.part.inner = mdx.slice(closed.from, index);
    }
  }
  return roots;
}

/** Each part, and those inside it, in the order of the text. */
export function allParts(parts: readonly LessonPart[]): LessonPart[] {
  return parts.flatMap((part) => [part, ...allParts(part.children)]);
}

/** The code blocks of a text, without those of the parts inside it. */
export function codeBlocks(mdx: string): CodeBlock[] {
  const own = mdx.replace(/<([A-Z]\w*)\b[^>]*[^/]>[\s\S]*?<\/\1>/g, '');
  const fences = own.matchAll(/^[ \t]*(`{3,})(\w*)[^\n]*\n([\s\S]*?)^[ \t]*\1`*[ \t]*$/gm);
  return [...fences].map(({ 2: language = '', 3: text = '' }) => ({
    language,
    lines: text.replace(/\n$/, '').split('\n'),
  }));
}

function readAttributes(written: string): Record<string, string | true> {
  const found = written.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]?([\s\S]*?)["'`]?\s*\}))?/g);
  return Object.fromEntries(
    [...found].map(([, name, ...values]) => [name, values.find((v) => v !== undefined) ?? true]),
  );
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
