import type { Html } from './html.ts';
import { html } from './html.ts';

export interface Sheet {
  title: string;
  /** One line below the title. */
  intro: Html | undefined;
  body: readonly Html[];
  /** Who made the page, when. */
  foot: string;
}

/** A page that stands alone: no script, no file beside it, readable on a screen, on A4 paper and without its style. */
export function viewSheet({ title, intro, body, foot }: Sheet): string {
  return `${
    html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${intro}
</header>
<main>
${body}
</main>
<footer>
<p>${foot}</p>
</footer>
</body>
</html>
`.html
  }`;
}

// The colours are those of src/site/styles/theme.css: warm paper and ink, one ember; dark: a lamp in a room.
const STYLE = `
:root { color-scheme: light dark; --paper: #fbf6ee; --card: #fffdf9; --ink: #2a221d; --soft: #5f5148; --line: #dccdb9; --ember: #ad3f1b; --cool: #1a5a67; --added: #dfeeee; --removed: #f8e1d3 }
@media (prefers-color-scheme: dark) { :root { --paper: #211a16; --card: #2d2520; --ink: #f5ebdf; --soft: #cdbdab; --line: #4d4036; --ember: #f4a07a; --cool: #93d3dc; --added: #20393e; --removed: #48291b } }
*, ::before, ::after { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif; overflow-wrap: break-word }
header { border-bottom: 4px solid var(--ember); margin-bottom: 2rem }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.25rem 0 .75rem }
h4 { font-size: 1.05rem; margin: 0 0 .5rem }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .5rem }
p, ul, ol, dl, table, pre { margin: 0 0 1rem }
ul, ol { padding-left: 1.6rem }
li { margin-bottom: .3rem }
ul.works { list-style: none; padding: 0 }
ul.works li { padding-left: 1.8rem; text-indent: -1.8rem }
ul.works li::before { content: "✓"; display: inline-block; width: 1.8rem; text-indent: 0; font-weight: 700; color: var(--cool) }
.card { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--ember); border-radius: .5rem; padding: 1rem 1.1rem; margin: 0 0 1rem }
.card > :last-child { margin-bottom: 0 }
.note { border-left: 6px solid var(--cool); padding: .1rem 0 .1rem 1rem }
.note > :last-child, .note { margin-bottom: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem .9rem }
dt { color: var(--soft); font-weight: 600 }
dd { margin: 0; min-width: 0 }
.soft, footer { color: var(--soft) }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line) }
code, pre, textarea { font-family: "Atkinson Hyperlegible Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .95em }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45 }
pre ins, pre del { display: block; text-decoration: none }
pre ins { background: var(--added) }
pre del { background: var(--removed) }
label { display: block; font-weight: 700; margin-bottom: .3rem }
textarea { display: block; width: 100%; min-height: 6.5rem; margin-bottom: 1.2rem; padding: .6rem; border: 2px solid var(--soft); border-radius: .5rem; background: var(--card); color: var(--ink); line-height: 1.6; resize: vertical }
textarea:focus-visible { outline: 3px solid var(--ember); outline-offset: 2px }
footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .75rem; font-size: .95rem }
@media (max-width: 32rem) {
  dl { grid-template-columns: 1fr; gap: 0 }
  dd { margin-bottom: .5rem }
  th, td { padding-right: .5rem; font-size: .95rem; hyphens: auto; overflow-wrap: anywhere }
}
@page { size: A4; margin: 16mm }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #222; --line: #777; --ember: #000; --cool: #000; --added: #fff; --removed: #fff }
  body { max-width: none; padding: 0; font-size: 12pt }
  h1, h2, h3, h4, label { break-after: avoid }
  .card, tr, li, textarea { break-inside: avoid }
  textarea { min-height: 32mm }
  footer { margin-top: 1rem }
  pre ins { font-weight: 700 }
  pre del { text-decoration: line-through }
}
`;
