import { lexer } from 'css-tree/dist/csstree.esm';
import { PROPERTIES } from './english.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

/** Properties that Chromium 156 knows and css-tree 3.2's data does not. */
const NEWER =
  'app-region border-shape buffered-rendering color-interpolation color-rendering flex-line-count frame-sizing page-margin-safety page-orientation row-rule rule scroll-axis-lock size text-fit view-transition-group view-transition-scope window-drag'.split(
    ' ',
  );

/** Families of them that still grow. */
const GROWING = /^(column-rule|row-rule|rule|timeline-trigger|animation-trigger|event-trigger|view-transition)-/;

const NAMES: readonly string[] = [...Object.keys((lexer as unknown as { properties: object }).properties), ...NEWER];
const KNOWN = new Set(NAMES);
const OFFERED = NAMES.filter((name) => !name.startsWith('-'));

export function isProperty(name: string): boolean {
  return KNOWN.has(name) || /^[-_]/.test(name) || GROWING.test(name);
}

/** `propertyFault('colour')` → `{ kind: 'property', name: 'colour', near: 'color' }`. */
export function propertyFault(name: string): Omit<Fault, 'line'> | undefined {
  if (isProperty(name)) return undefined;
  const french = PROPERTIES[name];
  if (french) return { kind: 'english', name, near: french };
  return { kind: 'property', name, near: meant(name, OFFERED) };
}
