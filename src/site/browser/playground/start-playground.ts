import { frameTitle, playgroundWords as words } from '../../../words/playground.ts';
import type { CourseStore } from '../course-store.ts';
import { element } from '../element.ts';
import { openFrame } from '../frame/open-frame.ts';
import { openConsole } from './console-panel.ts';
import { type Editor, openEditor } from './editor.ts';
import { fileTabs } from './file-tabs.ts';
import { keepWork, markOf, recallWork } from './remember-work.ts';
import { resultWidths } from './result-widths.ts';

export interface PlaygroundHandle {
  work(): Record<string, string>;
  goTo(file: string, line: number): void;
  /** Replaces texts, as a change that can be undone. */
  write(files: Readonly<Record<string, string>>): void;
}

/** Long enough to write a word. */
const [PAUSE_MS, KEEP_MS] = [300, 800];

type Files = Record<string, string>;

/** Puts the editor and the result in place of the blocks of code, which stay for paper. */
export async function startPlayground(host: HTMLElement, store: CourseStore): Promise<PlaygroundHandle> {
  const lesson = readFiles(host);
  const base = markOf(lesson);
  const memory = memoryName(host);
  const { show = 'both', readonly = '' } = host.dataset;
  const code = element('div', { className: 'playground-code' });
  const frames = element('div', { className: 'playground-frames' });
  const result = element('div', { className: 'playground-result' }, frames);
  const status = element('p', { className: 'playground-status' });
  status.setAttribute('role', 'status');
  let entry = firstPage(lesson);
  const timers = { show: 0, keep: 0 };
  const refresh = () => {
    panel.clear();
    const files = withPage(editor.work());
    void frame.show({ files, entry: Object.hasOwn(files, entry) ? entry : firstPage(files) });
  };
  const changed = () => {
    clearTimeout(timers.show);
    clearTimeout(timers.keep);
    timers.show = window.setTimeout(refresh, PAUSE_MS);
    timers.keep = window.setTimeout(async () => {
      if (!(await keepWork(store, memory, { base, files: editor.work() }))) say(words.notRemembered);
    }, KEEP_MS);
    host.dispatchEvent(new CustomEvent('envol-change', { bubbles: true }));
  };
  const say = (text: string, ...more: Node[]) => status.replaceChildren(text, ...more);
  const panel = openConsole(host.dataset['console'] !== undefined, ({ file, line }) => goTo(file, line));
  const editor: Editor = openEditor(code, lesson, new Set(readonly.split(/[\s,]+/)), changed);
  const frame = openFrame({
    root: document.documentElement.dataset['root'] ?? '.',
    place: frames,
    title: frameTitle,
    hear: (event) => {
      if (event.kind !== 'page') return panel.say(event);
      entry = event.page;
      refresh();
    },
  });
  const tabs = fileTabs(Object.keys(lesson), code, editor.open);
  const goTo = (file: string, line: number) => {
    tabs.select(file);
    editor.goTo(file, line);
  };
  const swap = (text: string, files: Files, label: string, back: Files, after: string) => {
    editor.replace(files);
    say(
      text,
      button(label, () => swap(after, back, words.resetUndo, files, text)),
    );
  };
  const askReset = () =>
    say(
      words.resetAsk,
      button(words.resetYes, () => {
        const mine = editor.work();
        editor.replace(lesson);
        say(
          words.resetDone,
          button(words.resetUndo, () => {
            editor.replace(mine);
            say(words.undone);
          }),
        );
      }),
      button(words.resetNo, () => say('')),
    );
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(Object.values(editor.work()).join('\n\n')).then(
      () => true,
      () => false,
    );
    say(done ? words.copied : words.notCopied);
  };
  const tools = element(
    'div',
    { className: 'playground-tools' },
    button(words.rerun, refresh),
    button(words.reset, askReset),
    button(words.copy, () => void copy()),
    ...(show === 'code' ? [] : [resultWidths(result, frames, frame.resize)]),
  );
  const left = element(
    'div',
    { className: 'playground-left' },
    tabs.element,
    code,
    element('p', { className: 'playground-help' }, words.keyboard),
  );
  const right = element('div', { className: 'playground-right' }, result, panel.element);
  left.hidden = show === 'result';
  result.hidden = show === 'code';
  host.append(element('div', { className: 'playground-live' }, left, right, tools, status));
  host.classList.add('is-live');
  tabs.select(Object.keys(lesson)[0] ?? '');
  refresh();
  void recallWork(store, memory).then((kept) => {
    const isUntouched = markOf(editor.work()) === base;
    if (!kept || !isUntouched || markOf(kept.files) === base) return;
    const mine = { ...lesson, ...kept.files };
    swap(kept.base === base ? words.remembered : words.lessonChanged, mine, words.reset, lesson, words.resetDone);
  });
  return { work: editor.work, goTo, write: editor.replace };
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: 'button-quiet', onclick }, text);
}

function readFiles(host: HTMLElement): Files {
  const blocks = [...host.querySelectorAll<HTMLElement>('.playground-source pre[data-title]')];
  return Object.fromEntries(
    blocks.map((block) => [block.dataset['title'] ?? '', block.textContent?.replace(/\n$/, '') ?? '']),
  );
}

function memoryName(host: HTMLElement): string {
  const all = [...document.querySelectorAll('envol-playground')];
  return `bac ${host.dataset['lesson']} ${host.dataset['id'] ?? all.indexOf(host)}`;
}

function firstPage(files: Files): string {
  return Object.keys(files).find((file) => /\.html?$/i.test(file)) ?? 'index.html';
}

/** Style sheets and scripts alone get a page that loads them. */
function withPage(files: Files): Files {
  if (Object.keys(files).some((file) => /\.html?$/i.test(file))) return files;
  const loaded = Object.keys(files).map((file) =>
    /\.css$/i.test(file) ? `<link rel="stylesheet" href="${file}">` : `<script src="${file}" defer></script>`,
  );
  return {
    'index.html': `<!DOCTYPE html><html lang="fr"><head>${loaded.join('')}</head><body></body></html>`,
    ...files,
  };
}
