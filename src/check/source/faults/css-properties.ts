import { lexer } from 'css-tree/dist/csstree.esm';
import { PROPERTIES } from './english.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

/** Properties that browsers know and css-tree's data does not: `NEWER` is what one Chromium had more. */
const NEWER: readonly string[] = [];

const NAMES: readonly string[] = [...Object.keys((lexer as unknown as { properties: object }).properties), ...NEWER];
const KNOWN = new Set(NAMES);
const OFFERED = NAMES.filter((name) => !name.startsWith('-'));

export function isProperty(name: string): boolean {
  return KNOWN.has(name) || name.startsWith('-');
}

/** `propertyFault('colour')` → `{ kind: 'property', name: 'colour', near: 'color' }`. */
export function propertyFault(name: string): Omit<Fault, 'line'> | undefined {
  if (isProperty(name)) return undefined;
  const french = PROPERTIES[name];
  if (french) return { kind: 'english', name, near: french };
  return { kind: 'property', name, near: meant(name, OFFERED) };
}
