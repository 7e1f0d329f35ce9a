import { tokenTypes } from 'css-tree/dist/csstree.esm';
import type { CssToken } from '../css-blocks.ts';
import { written } from './css-segments.ts';
import { valueFault } from './css-values.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

const NAMES =
  'charset color-profile container counter-style custom-media custom-selector document font-face font-feature-values font-palette-values function import keyframes layer media namespace page position-try property scope starting-style supports view-transition'.split(
    ' ',
  );

const FEATURES =
  'any-hover any-pointer aspect-ratio color color-gamut color-index device-aspect-ratio device-height device-width display-mode dynamic-range environment-blending forced-colors grid height horizontal-viewport-segments hover inverted-colors max-aspect-ratio max-color max-color-index max-device-height max-device-width max-height max-monochrome max-resolution max-width min-aspect-ratio min-color min-device-height min-device-width min-height min-monochrome min-resolution min-width monochrome nav-controls orientation overflow-block overflow-inline pointer prefers-color-scheme prefers-contrast prefers-reduced-data prefers-reduced-motion prefers-reduced-transparency resolution scan scripting shape update vertical-viewport-segments video-color-gamut video-dynamic-range width'.split(
    ' ',
  );

const FRENCH: Record<string, string> = {
  largeur: 'width',
  'largeur-min': 'min-width',
  'largeur-max': 'max-width',
  'min-largeur': 'min-width',
  'max-largeur': 'max-width',
  'hauteur-min': 'min-height',
  'hauteur-max': 'max-height',
};

/** Faults of an at-rule: `@meida`, `@media max-width: 600px`, `@media (max-with: 600px)`. */
export function atRuleFaults([keyword, ...prelude]: readonly CssToken[], line: number): Fault[] {
  if (keyword?.type !== tokenTypes.AtKeyword) return [];
  const name = keyword.text.slice(1).toLowerCase();
  if (name.startsWith('-')) return [];
  const near = NAMES.includes(name) ? undefined : meant(name, NAMES);
  if (near) return [{ kind: 'at-rule', name, near, line }];
  return name === 'media' ? mediaFaults(written(prelude), line) : [];
}

function mediaFaults(prelude: string, line: number): Fault[] {
  const bare = /^(?:(?:all|screen|print) and )?((?:min|max)-(?:width|height) ?: ?\w+)$/.exec(prelude)?.[1];
  if (bare) return [{ kind: 'media-parentheses', name: bare, near: `(${bare})`, line }];
  for (const [, feature = '', mark = '', value = ''] of prelude.matchAll(/\(\s*([a-zà-ü-]+)\s*([\d:=])([^()]*)\)/gi)) {
    const fault = featureFault(feature.toLowerCase(), mark, value.trim());
    if (fault) return [{ ...fault, line }];
  }
  return [];
}

/** `min-width: 960` → `unit-missing`; `largeur-min: 960px` → `english`. */
function featureFault(name: string, mark: string, value: string): Omit<Fault, 'line'> | undefined {
  const french = FRENCH[name];
  if (french) return { kind: 'english', name, near: french };
  if (!FEATURES.includes(name)) {
    const near = name.startsWith('-') ? undefined : meant(name, FEATURES);
    return near ? { kind: 'property', name, near } : undefined;
  }
  if (/\d/.test(mark)) return { kind: 'css-colon', name };
  const isBound = /^(min|max)-/.test(name);
  if (mark === '=') return isBound ? { kind: 'css-equals', name } : undefined;
  return /^(min-|max-)?(width|height)$/.test(name) ? valueFault('width', value) : undefined;
}
