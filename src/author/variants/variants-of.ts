import type { Work } from '../../course/work.ts';
import { htmlPieces } from '../mutations/html-elements.ts';
import { attributeOrder, noQuotes, singleQuotes } from './attributes.ts';
import { contentLoaded } from './content-loaded.ts';
import { arrowsForFunctions, functionsForArrows } from './functions.ts';
import { indentNone, indentTabs } from './indentation.ts';
import { listenerForProperty, propertyForListener } from './listeners.ts';
import { longhand } from './longhand.ts';
import { windowsNotepad } from './notepad.ts';
import { renamedClasses } from './renamed-classes.ts';
import { rgbColours } from './rgb-colours.ts';
import { capitalTags, optionalEndTags } from './tags.ts';
import { curlyApostrophes, narrowSpaces, noBreakSpaces, plainSpaces, straightApostrophes } from './typography.ts';
import type { Texts, Variant, Variation } from './variant.ts';

/** All the ways to write the same otherwise. */
export const VARIATIONS: readonly Variation[] = [
  ...[indentNone, indentTabs, windowsNotepad, singleQuotes, noQuotes, attributeOrder, capitalTags, optionalEndTags],
  ...[noBreakSpaces, narrowSpaces, plainSpaces, curlyApostrophes, straightApostrophes, renamedClasses],
  ...[longhand, rgbColours],
  ...[functionsForArrows, arrowsForFunctions, propertyForListener, listenerForProperty, contentLoaded],
];

/** The solution, written otherwise; only in files that the learner changes. What comes to the same is left out. */
export function variantsOf(starter: Work, solution: Work, statement: string): Variant[] {
  const texts: Texts = new Map(
    [...solution].flatMap(([file, bytes]) => {
      const text = decode(bytes);
      return /\.(html?|css|js)$/i.test(file) && text !== decode(starter.get(file)) ? [[file, text] as const] : [];
    }),
  );
  const taken = takenNames(starter, solution, texts, statement);
  return VARIATIONS.flatMap(({ kind, rewrite }) => {
    const changed = rewrite(texts, taken);
    if ([...changed].every(([file, text]) => text === texts.get(file))) return [];
    const encoded = [...changed].map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
    return [{ kind, files: new Map([...solution, ...encoded]) }];
  });
}

/** Words of the statement, classes of the starter and of the files that stay as they are. */
function takenNames(starter: Work, solution: Work, texts: Texts, statement: string): Set<string> {
  const given = [...starter, ...[...solution].filter(([file]) => !texts.has(file))].map(([file, bytes]) => {
    const text = decode(bytes);
    return /\.html?$/i.test(file) ? htmlPieces(text).elements.flatMap(classesIn).join(' ') : text;
  });
  return new Set([statement, ...given].join(' ').match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu) ?? []);
}

function classesIn({ attributes }: { attributes: readonly { name: string; value: string }[] }): string[] {
  return attributes.filter(({ name }) => name === 'class').map(({ value }) => value);
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
