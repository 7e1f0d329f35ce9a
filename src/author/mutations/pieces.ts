import type { Language } from './edit.ts';
import { htmlPieces } from './html-elements.ts';

/** A stretch of a file in one language. */
export interface LanguagePiece {
  language: Language;
  text: string;
  /** Where it starts in the file. */
  start: number;
}

/**
 * What a file is made of; files of other kinds have no piece.
 *
 * ```ts
 * piecesOf('index.html', '<style>p { }</style>')
 * // [{ language: 'html', start: 0, … }, { language: 'css', text: 'p { }', start: 7 }]
 * ```
 */
export function piecesOf(file: string, text: string): LanguagePiece[] {
  if (/\.css$/i.test(file)) return [{ language: 'css', text, start: 0 }];
  if (/\.m?js$/i.test(file)) return [{ language: 'js', text, start: 0 }];
  if (!/\.html?$/i.test(file)) return [];
  const inner = htmlPieces(text).elements.flatMap(({ name, attributes, startTag, endTag }): LanguagePiece[] => {
    const language = name === 'style' ? 'css' : name === 'script' && isScript(attributes) ? 'js' : undefined;
    if (!language) return [];
    const written = text.slice(startTag.end, endTag?.start);
    return written.trim() === '' ? [] : [{ language, text: written, start: startTag.end }];
  });
  return [{ language: 'html', text, start: 0 }, ...inner];
}

function isScript(attributes: readonly { name: string; value: string }[]): boolean {
  const type = attributes.find(({ name }) => name === 'type')?.value ?? '';
  return /^(|module|(text|application)\/javascript)$/i.test(type.trim());
}
