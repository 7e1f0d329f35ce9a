import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packWords } from '../words/pack.ts';
import { PLAIN_STYLE } from './plain-style.ts';

const words = packWords.openCourse;
/** Runs in a page, like all that the site's room for browsers holds: bundled from its path, as the site's pages are. */
const SCRIPT = join(import.meta.dirname, '../site/browser/open-course-page.ts');

const STYLE = `${PLAIN_STYLE}
form { display: grid; gap: 0.6rem; justify-items: start }
input, button { font: inherit; border: 2px solid light-dark(#857263, #9c8977); border-radius: 0.6rem; padding: 0.35rem 0.8rem }
input { width: 100%; box-sizing: border-box; color: inherit; background: light-dark(#fffdf9, #2d2520) }
button { font-weight: bold; color: light-dark(#fffdf9, #2a1a12); background: light-dark(#ad3f1b, #f4a07a); border-color: transparent }
.example { font-size: 0.95rem; margin: 0 }`;

/**
 * `ouvrir-le-cours.html` of a workspace, one file that needs no other: it opens the course and hands it the folder that it
 * lies in.
 *
 * @param version of the kit that the workspace comes from: the course tells the reader where they differ
 */
export async function openCoursePage(version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text.trim() ?? '';
  const hash = createHash('sha256').update(code).digest('base64');
  const policy = `default-src 'none'; script-src 'self' file: 'sha256-${hash}'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} – Envol</title>
<style>${STYLE}</style>
</head>
<body>
<main data-version="${version}">
<h1>${words.title}</h1>
<noscript><p>${words.noScript}</p></noscript>
</main>
<script src="cours.js"></script>
<script>${code}</script>
</body>
</html>
`;
}
