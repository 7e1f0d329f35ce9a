import { expect, test } from 'vitest';
import { readCss } from '../source-css.ts';
import { cssFaults } from './css-faults.ts';

/** What a sheet may hold today. Nothing of it is a fault: a false alarm sends a beginner the wrong way. */
const VALID = `
@charset "utf-8";
@import url("theme.css") layer(base) supports(display: grid) (width >= 600px);
@layer base, page;
@namespace svg url(http://www.w3.org/2000/svg);
/* Un commentaire : { } ; // ici, tout est permis */
:root {
  --accent: #1450AF; --Vide:; --json: { "a": [1, 2] };
  --fond: color-mix(in oklch, var(--accent) 20%, white);
  color-scheme: light dark; interpolate-size: allow-keywords; accent-color: auto;
}
@property --angle { syntax: "<angle>"; inherits: false; initial-value: 0deg; }
@font-face {
  font-family: "Lune"; src: url(../polices/lune.woff2) format("woff2"), local("Lune");
  font-display: swap; font-weight: 100 900; unicode-range: U+0025-00FF, u+4??; size-adjust: 90%;
}
@layer base {
  *, *::before, *::after { box-sizing: border-box }
  html { scroll-behavior: smooth; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; hanging-punctuation: first last; }
  body { margin: 0 auto; font: italic 1.2em/1.5 "Lune", system-ui, sans-serif; min-block-size: 100dvh; }
}
h1, h2:not(.petit, #x) + p, nav > ul > li:nth-child(2n + 1 of .actif)::before, a[href^="https://" i], A:Hover,
input:user-invalid, ::part(bouton), ::view-transition-group(*), video::cue, :lang(fr), :dir(rtl), :host(.a), svg|rect,
.\\31 0, #été, .carte--large, mon-element, :is(h1, h2) { color: RED; COLOR: rgb(20 60 110 / 50%); }
.carte:has(> img) {
  display: grid; grid-template: "a b" 1fr "c d" auto / minmax(0, 1fr) fit-content(20ch); gap: 1rem .5rem;
  grid-template-columns: [debut] repeat(auto-fit, minmax(min(100%, 15rem), 1fr)) [fin]; grid-area: 1 / 2 / span 2 / -1;
  inset: auto 0 0; translate: -50% 10px; rotate: 1turn; scale: 1.1; aspect-ratio: 16 / 9; place-items: center start;
  width: clamp(10rem, 2vw + 1rem, 100cqi); height: calc(100% - (2 * var(--accent))); max-width: min(90%, 960px);
  margin-inline: round(up, 3px, 2px) max(1px, 2px); padding: env(safe-area-inset-top) 0; width: stretch;
  background: url(a.png) no-repeat center / cover, linear-gradient(to right, red 10%, 30%, hsl(200deg 50% 50%)) #fff;
  background-image: radial-gradient(circle at 50% 50%, #000, transparent), conic-gradient(from 45deg, red, blue);
  background-image: url("data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>");
  background: url(data:image/png;base64,iVBORw0KGgo=); filter: url(#flou) blur(2px) drop-shadow(0 0 1px #0003);
  color: light-dark(#111, lab(50% 10 20)); color: rgb(from var(--accent) r g b / .5); color: oklch(from red l c h);
  border: thin solid currentcolor; border-radius: 50% / 10px; outline: 2px dashed Highlight; box-shadow: inset 0 0 0 2px red, 0 1px;
  transition: color .2s ease-in-out, transform 1s cubic-bezier(.1, -.6, .2, 0) 50ms; transition-behavior: allow-discrete;
  animation: 3s linear(0, .5 20%, 1) 1s infinite alternate both running va; animation-timeline: scroll(root block);
  transform: rotate(45deg) translate3d(1px, 0, 0) matrix(1, 0, 0, 1, 0, 0); clip-path: polygon(0 0, 100% 0, 50% 100%);
  font-feature-settings: "liga" 1, "tnum"; font-variant-numeric: tabular-nums slashed-zero; font-palette: dark;
  text-wrap: balance; text-decoration: underline wavy red 2px; text-underline-offset: .2em; text-box: trim-both cap alphabetic;
  container: carte / inline-size; content-visibility: auto; contain-intrinsic-size: auto 300px; will-change: transform;
  scrollbar-gutter: stable both-edges; scroll-snap-type: x mandatory; overscroll-behavior: contain; field-sizing: content;
  content: "«\\201C" counter(n, upper-roman) attr(data-a) / "texte"; quotes: "«" "»"; counter-reset: n 1; list-style: "– " inside;
  mask: url(#m) luminance; mix-blend-mode: plus-lighter; view-transition-name: match-element; anchor-name: --ancre;
  position-anchor: --ancre; position-area: bottom span-right; width: anchor-size(width); top: anchor(bottom); zoom: 1.5;
  line-height: 1.5; opacity: 50%; order: -1; flex: 1 1 0; flex: none; z-index: 10; tab-size: 4; orphans: 2; columns: 2 auto;
  width: calc-size(auto, size); width: if(media(width < 700px): 100%; else: 50%); margin: 0 0 0 0; margin: -1px;
  color: red!important; margin: 0 ! important; display: -webkit-box; -webkit-line-clamp: 3; *zoom: 1; _height: 1px;
  -moz-osx-font-smoothing: grayscale; appearance: none; user-select: none; font-size: +1.5E1px; font-size: 120%; all: unset;

  &:hover, &.actif { color: red }
  .titre & { color: red }
  > .titre, + p { color: red }
  p:hover { color: red }
  @media (prefers-reduced-motion: no-preference) { transition: none }
  @supports not (display: grid) { float: left }
  @starting-style { opacity: 0 }
}
@media screen and (min-width: 600px) and (orientation: landscape), print and (400px <= width < 900px), not all { .a { top: 0 } }
@media only screen and (-webkit-min-device-pixel-ratio: 2), (min-resolution: 2dppx), (update: slow) { .a { top: 0 } }
@media(max-width:600px){.a{top:0}}
@container carte (inline-size > 30em) and style(--a: b) { .titre { font-size: 2cqi; } }
@container not (width < 400px) { .a { top: 0 } }
@supports (color: oklch(0 0 0)) and selector(:has(a)) { .a { top: 0 } }
@scope (.carte) to (.pied) { :scope { top: 0 } img { top: 0 } }
@keyframes va { from { top: 0 } 12.5%, 50% { top: 1px; animation-timing-function: ease } to { top: 2px } }
@-webkit-keyframes va { from { top: 0 } to { top: 2px } }
@counter-style pouce { system: cyclic; symbols: "👍"; suffix: " "; }
@page :first { size: A4 portrait; margin: 2cm; @bottom-right { content: counter(page) } }
@view-transition { navigation: auto; }
@position-try --bas { position-area: bottom; }
@font-palette-values --nuit { font-family: Lune; base-palette: 1; override-colors: 0 red; }
@starting-style { .a { opacity: 0 } }
.vide {}
;
.a { color: red;; }
svg path, math mi { fill: none; stroke: #000; stroke-width: 2; d: path("M0 0"); r: 2px; text-anchor: middle }
`;

test('a long sheet of modern CSS has no fault', () => {
  expect(cssFaults({ text: VALID, line: 1 }).map(({ line, ...fault }) => [VALID.split('\n')[line - 1], fault])).toEqual(
    [],
  );
});

test('its rules are read, nested ones and those of at-rules too', () => {
  const sheet = readCss('style.css', VALID);
  expect(sheet.rule('.carte:has(> img)')?.value('text-wrap')).toBe('balance');
  expect(sheet.rules('p:hover')[0]?.within).toEqual(['.carte:has(> img)']);
  expect(sheet.rules('img')[0]?.within).toEqual(['@scope (.carte) to (.pied)']);
  expect(sheet.customProperties().map(({ property }) => property)).toEqual(['--accent', '--Vide', '--json', '--fond']);
});
