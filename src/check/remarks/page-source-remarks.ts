import { VAGUE_TITLES } from '../../words/remarks.ts';
import { fold, shorten } from '../fold-text.ts';
import { readHtml } from '../source/source-html.ts';
import type { HtmlSource, Tag } from '../vocabulary.ts';
import type { OwnFile } from './own-files.ts';
import type { Finding } from './rules.ts';

/** What a page says of itself, and how it is written. What the page was received with is not the learner's. */
export function pageSourceFindings({ file, text, given }: OwnFile): Finding[] {
  const html = readHtml(file, text);
  const received = new Set(inside(readHtml(file, given)).map(keyOf));
  const written = inside(html).filter((finding) => !received.has(keyOf(finding)));
  return [...language(html), ...title(html), ...written, ...head(html)];
}

const keyOf = ({ rule, names }: Finding) => [rule, ...(names ?? [])].join(' ');

function language(html: HtmlSource): Finding[] {
  const { file, language: declared } = html;
  const line = html.tags('html')[0]?.line;
  if (!declared) return [{ rule: 'languageMissing', file, line }];
  const names = [shorten(declared.code)];
  if (declared.base === undefined) return [{ rule: 'languageInvalid', file, line, names }];
  return declared.base === 'en' && looksFrench(html) ? [{ rule: 'languageOther', file, line, names }] : [];
}

/** Small words that only one of the two languages has. */
const FRENCH = /\b(?:le|la|les|des|du|et|est|une|un|vous|nous|pour|avec|dans|sur|aux)\b/gi;
const ENGLISH = /\b(?:the|and|of|is|are|to|you|we|with|for|this|that|our)\b/gi;

function looksFrench({ tokens }: HtmlSource): boolean {
  const shown = tokens.map((token) => (token.kind === 'text' && !token.of ? token.text : ' ')).join(' ');
  const french = shown.match(FRENCH)?.length ?? 0;
  return french >= 3 && french > 3 * (shown.match(ENGLISH)?.length ?? 0);
}

function title(html: HtmlSource): Finding[] {
  const { file, tokens } = html;
  const tag = html.tags('title')[0];
  const content = tokens.find((token) => token.kind === 'text' && token.of === 'title');
  const text = content?.kind === 'text' ? fold(content.text) : '';
  if (!tag || text === '') return [{ rule: 'titleMissing', file, line: tag?.line }];
  return VAGUE_TITLES.includes(text.toLowerCase())
    ? [{ rule: 'titleVague', file, line: tag.line, names: [shorten(text)] }]
    : [];
}

/** What tags carry, wherever they stand. */
function inside({ file, tokens }: HtmlSource): Finding[] {
  const tags = tokens.filter((token): token is Tag => token.kind === 'start');
  const images = tags.filter(({ name, attributes }) => name === 'img' && isFileName(attributes['alt'] ?? ''));
  return [
    ...images.map(
      ({ attributes, line }): Finding => ({
        rule: 'altIsFileName',
        file,
        line,
        names: [shorten(attributes['alt'] ?? '')],
      }),
    ),
    ...tags
      .filter(({ attributes }) => 'style' in attributes)
      .map(({ line }): Finding => ({ rule: 'inlineStyle', file, line })),
  ];
}

const isFileName = (alt: string) => /\.(?:jpe?g|png|gif|svg|webp|avif)\s*$/i.test(alt);

function head(html: HtmlSource): Finding[] {
  const { file } = html;
  const has = (name: string, key: string, value: RegExp) =>
    html.tags(name).some(({ attributes }) => value.test(attributes[key] ?? ''));
  const findings: Finding[] = [];
  if (!has('meta', 'name', /^viewport$/i)) findings.push({ rule: 'viewport', file });
  if (!has('meta', 'name', /^description$/i)) findings.push({ rule: 'description', file });
  if (!has('link', 'rel', /\bicon\b/i)) findings.push({ rule: 'icon', file });
  return findings;
}
