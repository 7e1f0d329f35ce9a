import { frameTitle, playgroundWords as words } from '../../../words/playground.ts';
import type { CourseStore } from '../course-store.ts';
import { element } from '../element.ts';
import { openFrame } from '../frame/open-frame.ts';
import type { FrameFiles } from '../frame/write-document.ts';
import { loadScript } from '../load-script.ts';
import { wearStyle } from '../wear-style.ts';
import { openConsole } from './console-panel.ts';
import { type Editor, openEditor } from './editor.ts';
import { fileTabs } from './file-tabs.ts';
import style from './playground.css?inline';
import { type KeptWork, keeper, keepWork, markOf, recallWork } from './remember-work.ts';
import { resultWidths } from './result-widths.ts';
import { workTools } from './work-tools.ts';

export interface PlaygroundHandle {
  /** Without the files that are still to make. */
  work(): Record<string, string>;
  /** Files that are not written here: name → bytes. */
  carried: Record<string, Uint8Array>;
  goTo(file: string, line: number): void;
  /** Replaces texts, as a change that can be undone. */
  write(files: Readonly<Record<string, string>>): void;
}

/** Long enough to write a word; a slow file share. */
const [PAUSE_MS, RECALL_MS] = [300, 2000];

type Files = Record<string, string>;

/** Puts the editor and the result in place of the blocks of code, which stay for paper. */
export async function startPlayground(host: HTMLElement, store: CourseStore): Promise<PlaygroundHandle> {
  wearStyleOnce();
  const lesson = readFiles(host);
  const base = markOf(lesson);
  const memory = memoryName(host);
  const readonly = new Set(listIn(host.dataset['readonly']));
  const recalled = recallWork(store, memory).then((kept) => kept && ownWork(kept, lesson, readonly));
  const [kept, carried] = await Promise.all([
    Promise.race([recalled, new Promise<'late'>((late) => setTimeout(late, RECALL_MS, 'late'))]),
    carriedFiles(host),
  ]);
  const toMake = new Set(listIn(host.dataset['make']));
  const parts = layOut(host);
  let entry = firstPage(lesson);
  let pause = 0;
  const work = () =>
    Object.fromEntries(Object.entries(editor.work()).filter(([file, text]) => text !== '' || !toMake.has(file)));
  const refresh = () => {
    clearTimeout(pause);
    panel.clear();
    const files = withPage({ ...carried, ...work() }, lesson);
    void frame.show({ files, entry: Object.hasOwn(files, entry) ? entry : firstPage(lesson) });
  };
  const keepSoon = keeper(async () => {
    const isKept = await keepWork(store, memory, { base, files: editor.work() });
    parts.memory.textContent = isKept ? '' : words.notRemembered;
  });
  const changed = () => {
    clearTimeout(pause);
    pause = window.setTimeout(refresh, PAUSE_MS);
    keepSoon();
    host.dispatchEvent(new CustomEvent('envol-change', { bubbles: true }));
  };
  const goTo = (file: string, line: number) => {
    tabs.select(file);
    editor.goTo(file, line);
  };
  const start = kept && kept !== 'late' ? kept.files : lesson;
  const editor: Editor = openEditor(parts.code, start, readonly, changed);
  const names = Object.keys(lesson);
  const tabs = fileTabs(names, parts.code, editor.open);
  const panel = openConsole(host.dataset['console'] !== undefined, ({ file, line }) => goTo(file, line));
  const frame = openFrame({
    root: document.documentElement.dataset['root'] ?? '.',
    place: parts.frames,
    title: frameTitle,
    ahead: true,
    hear: (event) => {
      if (event.kind !== 'page') return panel.say(event);
      entry = event.page;
      refresh();
    },
  });
  const tools = workTools(lesson, editor, refresh);
  parts.left.prepend(tabs.element);
  parts.right.append(panel.element);
  parts.tools.append(...tools.buttons);
  if (host.dataset['show'] !== 'code') parts.tools.append(resultWidths(parts.result, parts.frames, frame.resize));
  parts.tools.after(tools.status.element, parts.memory);
  host.classList.add('is-live');
  tabs.select(host.dataset['first'] ?? names.find((file) => !readonly.has(file)) ?? names[0] ?? '');
  refresh();
  if (kept === 'late') void recalled.then((found) => found && tools.offer(words.found, words.resetUndo, found.files));
  else if (kept) tools.offer(kept.base === base ? words.remembered : words.lessonChanged, words.seeLesson, lesson);
  return { work, carried, goTo, write: editor.replace };
}

/** `index.html, style.css` */
function listIn(names = ''): string[] {
  return names.split(/[\s,]+/).filter(Boolean);
}

/** What the learner wrote in files that the lesson still has and lets change; nothing where that is the lesson's code. */
function ownWork(kept: KeptWork, lesson: Readonly<Files>, readonly: ReadonlySet<string>): KeptWork | undefined {
  const files = Object.fromEntries(
    Object.entries(lesson).map(([file, text]) => [file, readonly.has(file) ? text : (kept.files[file] ?? text)]),
  );
  return markOf(files) === markOf(lesson) ? undefined : { base: kept.base, files };
}

let isStyled = false;

/** Once for all the playgrounds of the page. */
function wearStyleOnce(): void {
  if (isStyled) return;
  isStyled = true;
  wearStyle(style);
}

/** The empty parts of a playground, in their places. */
function layOut(host: HTMLElement) {
  const { show = 'both' } = host.dataset;
  const part = (name: string, ...inside: Node[]) => element('div', { className: `playground-${name}` }, ...inside);
  const code = part('code');
  const frames = part('frames');
  const result = part('result', frames);
  const left = part('left', code, element('p', { className: 'playground-help' }, words.keyboard));
  const title = element('p', { className: 'playground-result-title' }, frameTitle);
  const right = part('right', title, result);
  const tools = part('tools');
  const memory = element('p', { className: 'playground-status' });
  memory.setAttribute('role', 'status');
  left.hidden = show === 'result';
  title.hidden = result.hidden = show === 'code';
  host.append(part('live', left, right, tools));
  return { code, frames, result, left, right, tools, memory };
}

function readFiles(host: HTMLElement): Files {
  const blocks = [...host.querySelectorAll<HTMLElement>('.playground-source pre[data-title]')];
  return Object.fromEntries(
    blocks.map((block) => [block.dataset['title'] ?? '', block.textContent?.replace(/\n$/, '') ?? '']),
  );
}

/** From the script that its page names. Without it one can still write: what is missing is said in the console. */
async function carriedFiles({ dataset }: HTMLElement): Promise<Record<string, Uint8Array>> {
  const { carried } = dataset;
  if (!carried) return {};
  await loadScript(`${document.documentElement.dataset['root'] ?? '.'}/${carried}`).catch(() => {});
  const { envolCarried = {} } = globalThis as { envolCarried?: Files };
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return Object.fromEntries(Object.entries(envolCarried).map(([file, base64]) => [file, bytes(base64)]));
}

function memoryName(host: HTMLElement): string {
  const all = [...document.querySelectorAll('envol-playground')];
  return `bac ${host.dataset['lesson']} ${host.dataset['id'] ?? all.indexOf(host)}`;
}

function firstPage(files: Files): string {
  return Object.keys(files).find((file) => /\.html?$/i.test(file)) ?? 'index.html';
}

/** Style sheets and scripts of a lesson alone get a page that loads them. */
function withPage(files: FrameFiles, lesson: Files): FrameFiles {
  if (Object.keys(lesson).some((file) => /\.html?$/i.test(file))) return files;
  const loaded = Object.keys(lesson).map((file) =>
    /\.css$/i.test(file) ? `<link rel="stylesheet" href="${file}">` : `<script src="${file}" defer></script>`,
  );
  return {
    'index.html': `<!DOCTYPE html><html lang="fr"><head>${loaded.join('')}</head><body></body></html>`,
    ...files,
  };
}
