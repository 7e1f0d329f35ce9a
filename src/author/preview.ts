import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { previewWords as words } from '../words/author.ts';
import { draftPages } from './draft-pages.ts';
import { type PreviewProof, previewProofs } from './preview-proof.ts';

const ADDRESS = '/__envol/lint';
const PROOF_ADDRESS = '/__envol/proof';

/**
 * In `npm run dev` alone, which shows the trainers' pages too: each page shows what the lint finds in its file (that of the
 * answers, in the trainer's note), at the place it concerns where that place can be found, else above the text; a draft
 * says that it is one. The page of an exercise ends with its proof: what each
 * witness gets, in the words that a learner would read, proved again when one of its files is saved. The terminal says the
 * addresses of the drafts.
 */
export function authorPreview(kit: string): AstroIntegration {
  const root = process.env['ENVOL_COURSE'] ?? kit;
  return {
    name: 'envol:author-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page', pageScript());
        injectScript('page', proofScript());
      },
      'astro:server:start': async ({ address }) => {
        const pages = await draftPages(root);
        console.log(words.drafts(pages.map((page) => `http://localhost:${address.port}${page}`)));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(ADDRESS, (request, response) => void answer(root, request, response));
        const proofs = previewProofs(root);
        server.middlewares.use(PROOF_ADDRESS, (request, response) => void answerProof(proofs, request, response));
      },
    },
  };
}

export interface PreviewFinding {
  sentence: string;
  /** Words of the line, as the page shows them. */
  near: string;
}

async function answerProof(
  proofOf: (id: string) => Promise<PreviewProof | undefined>,
  { url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const known = await proofOf(idOf(url)).catch(() => undefined);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(known ?? null));
}

function idOf(url = ''): string {
  return new URL(url, 'http://localhost').searchParams.get('id') ?? '';
}

/** The file of a page is found by its last name, as authors name it. */
async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = idOf(request.url);
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
  const [folder, id] = decodeURIComponent(location.pathname)
    .replace(/\.html$|\/$/g, '')
    .split('/')
    .slice(-2);
  // The page of the answers shows the trainer's note: that is the file to mend there.
  const reply = await fetch(`${address}?id=${folder === 'corriges' ? `${id}.formateur` : id}`);
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

function proofScript(): string {
  return `(${showProof.toString()})(${JSON.stringify({ address: PROOF_ADDRESS, says: words.proof })});`;
}

interface ProofSection {
  address: string;
  says: typeof words.proof;
}

/** Runs in the page, and asks again each second: it may use nothing of this file. */
async function showProof({ address, says }: ProofSection): Promise<void> {
  const id = /\/exercices\/([\w-]+)/.exec(location.pathname)?.[1];
  const main = document.querySelector('main');
  if (!id || !main) return;
  const element = (name: string, text = '') => Object.assign(document.createElement(name), { textContent: text });
  const box = main.appendChild(element('section'));
  type Work = { name: string; verdict: string; says: string };
  type Known = {
    digest: string;
    busy: boolean;
    proof?: { violations: string[]; remarks: string[]; works: Work[] };
  } | null;
  const show = ({ busy, proof }: NonNullable<Known>) => {
    const found = proof ? proof.violations : [says.none];
    const works = (proof?.works ?? []).map((work) => {
      const details = element('details');
      const said = element('pre', work.says.trim());
      said.style.whiteSpace = 'pre-wrap';
      details.append(element('summary', `${work.name} : ${work.verdict}`), said);
      return details;
    });
    const list = element('ul');
    list.append(...found.map((text) => element('li', text)));
    const remarks = (proof?.remarks ?? []).map((text) => element('p', `${says.remark} ${text}`));
    const state = element('p', found.length > 0 ? says.faults : says.proved);
    const told = busy ? [element('p', says.busy)] : [state, ...(found.length > 0 ? [list] : []), ...remarks, ...works];
    box.replaceChildren(element('h2', says.title), ...told);
    box.setAttribute('data-author-proof', busy ? 'busy' : found.length > 0 ? 'faults' : 'proved');
  };
  for (let shown = ''; ; ) {
    const reply = await fetch(`${address}?id=${id}`).catch(() => undefined);
    const known = (await reply?.json().catch(() => null)) as Known | undefined;
    if (known && `${known.digest}${known.busy}` !== shown) {
      shown = `${known.digest}${known.busy}`;
      show(known);
    }
    await new Promise((wake) => setTimeout(wake, 1000));
  }
}
