import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { previewWords as words } from '../words/author.ts';

const ADDRESS = '/__envol/lint';

/**
 * In `npm run dev` alone: each page shows what the lint finds in its file, at the place it concerns where that place can
 * be found, else above the text; a draft says that it is one.
 */
export function authorPreview(root: string): AstroIntegration {
  return {
    name: 'envol:author-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', pageScript());
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(ADDRESS, (request, response) => void answer(root, request, response));
      },
    },
  };
}

export interface PreviewFinding {
  sentence: string;
  /** Words of the line, as the page shows them. */
  near: string;
}

/** The file of a page is found by its last name, as authors name it. */
async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = new URL(request.url ?? '', 'http://localhost').searchParams.get('id') ?? '';
  // Loaded when a page asks: a build never does.
  const { lintCourse } = await import('./lint/lint-course.ts');
  const { problems, spelling, files } = await lintCourse(root);
  const own = files.find((file) => fileNames(id).some((name) => file.endsWith(name))) ?? '';
  const lines = (await readFile(join(root, own), 'utf8').catch(() => '')).split('\n');
  const findings = [...problems, ...spelling]
    .filter(({ file }) => file === own || file === `checks/${id}.ts`)
    .map(
      ({ file, line, what, fix = '', rule }): PreviewFinding => ({
        sentence: `${words.line(file === own ? line : `${file}:${line}`)} ${what} ${fix} [${rule}]`,
        near: file === own ? wordsOf(lines[line - 1] ?? '') : '',
      }),
    );
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ draft: lines.includes('status: draft'), findings }));
}

/** `fileNames('html-03')` → its lesson, its exercise, its guide, its sheet. */
function fileNames(id: string): string[] {
  return id === '' ? [] : [`/${id}.mdx`, `/${id}/exercise.mdx`, `/${id.toUpperCase()}.mdx`, `/${id}/index.mdx`];
}

/** `wordsOf('1. **Nommer** la `page`')` → « Nommer la page » */
function wordsOf(line: string): string {
  return line
    .replace(/<[^>]*>|^[\s#>*-]*(?:\d+\. )?|[*`_]|\]\([^)]*\)|\[/g, '')
    .trim()
    .slice(0, 60);
}

function pageScript(): string {
  return `(${showFindings.toString()})(${JSON.stringify({ address: ADDRESS, draft: words.draft, title: words.title })});`;
}

/** Runs in the page: it may use nothing of this file. */
async function showFindings({
  address,
  draft,
  title,
}: {
  address: string;
  draft: string;
  title: string;
}): Promise<void> {
  const id = decodeURIComponent(location.pathname)
    .replace(/\.html$|\/$/g, '')
    .split('/')
    .at(-1);
  const reply = await fetch(`${address}?id=${id}`);
  const found = (await reply.json()) as { draft: boolean; findings: { sentence: string; near: string }[] };
  const main = document.querySelector('main');
  if (!main) return;
  const note = (text: string) => {
    const box = document.createElement('p');
    box.textContent = text;
    box.setAttribute('data-author-note', '');
    box.style.cssText =
      'border: 2px solid #b3261e; background: #fff4f2; color: #410e0b; padding: .5em .75em; font-size: 1rem';
    return box;
  };
  const blocks = [...main.querySelectorAll('h2, h3, p, li, td, figcaption, summary')];
  const above: string[] = [];
  // From the last: each note goes just under its block.
  for (const { sentence, near } of found.findings.reverse()) {
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const place = near.length > 5 && blocks.find(({ textContent }) => plain(textContent ?? '').includes(plain(near)));
    if (place) place.after(note(sentence));
    else above.unshift(sentence);
  }
  const first = [...(found.draft ? [draft] : []), ...(above.length > 0 ? [title, ...above] : [])];
  main.prepend(...first.map(note));
}
