import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { turns } from '../check/turns.ts';
import type { CheckResult, ExerciseResult } from '../course/result.ts';
import { isAll, RUN_ALL } from './all-tests.ts';
import { findBrowsers } from './browsers/find-browsers.ts';
import { isHeld, MADE, RIGHT, VERDICTS, type Verdict } from './hostile-works.ts';
import { COURSE, ROOT } from './run.ts';
import { listen, type Spies } from './spies.ts';
import { type Atelier, atelierAt, writeAtelier } from './write-atelier.ts';

/**
 * Works that attack the checker, each a page that a learner could hand in for `mini-titre`: one `h1` « L’été », a button
 * that says « Merci » after a click. In a file, `__TCP__` and `__UDP__` are the ports where this test listens.
 */
const HOSTILE = join(import.meta.dirname, 'hostile');

/** How long a grading may take, ms; and the start of everything and its end with it, where others use the machine. */
const MOST = 15_000;
const MOST_IN_ALL = 25_000;

/** Others may need the machine too: what time alone decides is tried again. */
const ONCE_MORE = { retry: 1, timeout: 120_000 };

let place: string;
let spies: Spies;
/** In front of the programs of the machine: what opens an address notes it, one a line. */
let programs: { folder: string; note: string };
/** The checker as learners have it: one bundle. */
let atelier: Atelier;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'hostile é '));
  spies = await listen();
  programs = { folder: join(place, 'programs'), note: join(place, 'opened') };
  await mkdir(programs.folder);
  const opener = `#!/bin/sh\necho "$*" >> '${programs.note}'\n`;
  await writeFile(join(programs.folder, 'xdg-open'), opener, { mode: 0o755 });
  expect(await writeAtelier(ROOT, COURSE, join(place, 'atelier'))).toEqual([]);
  atelier = atelierAt(join(place, 'atelier'), {});
});
afterAll(async () => {
  spies.close();
  await rm(place, { recursive: true, force: true });
});

/** A copy of a committed work that knows where this test listens. */
async function copyOf(name: string, dir: string): Promise<string> {
  await cp(join(HOSTILE, name), dir, { recursive: true });
  for (const file of await readdir(dir)) {
    const text = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), text.replaceAll('__TCP__', `${spies.tcp}`).replaceAll('__UDP__', `${spies.udp}`));
  }
  return dir;
}

async function make(files: Record<string, string | Uint8Array>, dir: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return dir;
}

/** What any work gets, whatever it does: a verdict on this exercise, in time, in French, none of it our fault. */
async function grade(dir: string, env: Record<string, string>): Promise<ExerciseResult & { code: number | null }> {
  const start = performance.now();
  const { code, stdout, stderr } = await atelier.check(['mini-titre', '--dir', dir, '--json'], { env });
  expect(performance.now() - start, 'ms until the verdict').toBeLessThan(MOST_IN_ALL);
  expect(stderr.trim()).toBe('Vérification de « mini-titre »…');
  const [result] = (JSON.parse(stdout) as { results: ExerciseResult[] }).results;
  if (!result) throw new Error('no result');
  const { checks, problems, ms } = result;
  expect(ms, 'ms of the grading').toBeLessThan(MOST);
  expect(result.exercise).toBe('mini-titre');
  expect(checks.filter(({ status }) => status === 'broken')).toEqual([]);
  expect(code).toBe(checks.every(({ status }) => status === 'passed') ? 0 : 1);
  const sentences = [
    ...checks.flatMap(({ found, expected, hint }) => [found, expected, hint]),
    ...problems.map((it) => it.says),
  ];
  expect(sentences.join('\n')).not.toMatch(/\bat .*:\d+:\d+|\b(Error|Timeout|undefined|null|NaN|locator)\b/);
  return { ...result, code };
}

function expectVerdict({ code, checks, problems }: Awaited<ReturnType<typeof grade>>, verdict: Verdict): void {
  const failed = Object.fromEntries(
    checks.filter(({ status }) => status === 'failed').map((check): [string, CheckResult] => [check.id, check]),
  );
  if (verdict === 'either') return;
  if (verdict === 'passes') expect({ code, failed }).toEqual({ code: 0, failed: {} });
  else if ('page' in verdict) {
    const { found, where } = failed['page'] ?? {};
    expect(found).toMatch(typeof verdict.page === 'string' ? new RegExp(`^${verdict.page}$`) : verdict.page);
    if (verdict.at) expect(`${where?.file}:${where?.line}`).toMatch(verdict.at);
  } else if ('file' in verdict) {
    expect(problems.map(({ says }) => says).join('\n')).toContain(verdict.file);
  } else {
    expect(failed['page']).toBeUndefined();
    for (const [id, found] of Object.entries(verdict.failed)) expect(failed[id]?.found).toMatch(found);
  }
}

/** What a full Chromium is tried on in the gate, to keep it short: one of each kind. */
const IN_FULL = new Set(
  'loop-in-function window-open-storm spoof-on-right-page spy-scripts spy-webrtc starts-programs'.split(' '),
);
/** Slow ones, each the twin of another that the gate tries in the kit's browser. */
const TWINS = new Set([
  ...['deep nesting by a script', 'a script of 1.9 MB', 'surrogates made by a script'],
  ...`memory-of-strings memory-of-buffers memory-of-nodes title-flood-in-turns frame-flood write-loop loop-do-while
loop-of-code-in-text loop-in-blob-script loop-in-srcdoc loop-that-swallows loop-in-getter prompt-storm confirm-storm
reload-loop-late refresh-loop console-flood-frames error-flood loop-in-script-file loop-in-turns memory-in-workers
redirect-ping-pong spoof-absent-title loop-of-busy-timeouts loop-of-sizes console-flood-long request-flood
loop-of-observers title-flood loop-in-builtin css-bomb history-storm loop-of-frames loop-in-click loop-of-layout
loop-of-clocks loop-at-unload loop-in-worker loop-with-debugger push-state-storm redirect-to-page redirect-to-file
redirect-to-data redirect-to-blob redirect-to-javascript document-open window-close window-open-on-click download-storm
rejection-flood aria-owns-circle frozen-prototypes setter-traps clobber-document removes-document shadow-open
svg-bomb spoof-absent-title-everything spoof-events console-flood-worker loop-of-timeouts moving-button no-pointer strict-policy hidden-title title-in-before answer-in-template beforeunload-dialog`.split(
    /\s+/,
  ),
]);
if (!isAll)
  console.warn(
    `Not tried here: ${TWINS.size} twins in the kit's browser, all but ${IN_FULL.size} in full Chromium. ${RUN_ALL}`,
  );

const { chromium: full } = findBrowsers();
if ('missing' in full && process.env['CI'] === 'true') throw new Error(full.missing);
if ('missing' in full) console.warn(`Browser not run. ${full.missing}`);

describe.each(['embedded', 'full Chromium'] as const)('%s', (name) => {
  if (name === 'full Chromium' && 'missing' in full) {
    test.skip('it is not on this machine', () => {});
    return;
  }
  // Two cores: more at once would measure the waiting. What is held is waited for, whatever else there is to do.
  const [inTurn, whileHeld] = [turns(2), turns(4)];
  const home = () => join(place, name);
  const temporary = () => join(home(), 'tmp');
  let browser: Record<string, string>;
  const env = () => ({
    ...browser,
    TMPDIR: temporary(),
    PATH: `${programs.folder}:${process.env['PATH']}`,
  });
  const tryWork = async (make: (dir: string) => Promise<string>, work: string, verdict: Verdict) =>
    (isHeld(verdict) ? whileHeld : inTurn)(async () => {
      const dir = join(home(), work.replaceAll(/[^\w-]/g, '-'));
      await rm(dir, { recursive: true, force: true });
      await make(dir);
      expectVerdict(await grade(dir, env()), verdict);
    });
  beforeAll(async () => {
    await mkdir(temporary(), { recursive: true });
    if (name === 'full Chromium' && !('missing' in full)) browser = { ENVOL_BROWSER: full.start.executable };
    else {
      const { executable, env: its } = await embeddedBrowser(() => {});
      browser = { ...its, ENVOL_BROWSER: executable };
    }
  });

  test('every committed work has its verdict', () => {
    expect([...IN_FULL, ...TWINS].filter((work) => !(work in VERDICTS || work in MADE))).toEqual([]);
    expect(readdirSync(HOSTILE).sort()).toEqual(Object.keys(VERDICTS).sort());
  });

  const isTried = (work: string) => isAll || (name === 'embedded' ? !TWINS.has(work) : IN_FULL.has(work));
  type Put = (dir: string) => Promise<string>;
  const committed = Object.entries(VERDICTS)
    .filter(([work]) => isTried(work))
    .map(([work, verdict]): [string, Put, Verdict] => [work, (dir) => copyOf(work, dir), verdict]);
  const made = Object.entries(MADE)
    .filter(([work]) => isAll || (name === 'embedded' && !TWINS.has(work)))
    .map(([work, [files, verdict]]): [string, Put, Verdict] => [work, (dir) => make(files, dir), verdict]);
  // What is held comes last, and together.
  const works = [...committed, ...made].sort(([, , a], [, , b]) => Number(isHeld(a)) - Number(isHeld(b)));
  test.concurrent.each(works)('%s', ONCE_MORE, (work, put, verdict) => tryWork(put, work, verdict));

  if (!isAll && name === 'full Chromium') return;
  test.concurrent('links, a circle of folders and a pipe are not followed', () =>
    tryWork(
      async (dir) => {
        await make({ 'index.html': `${RIGHT}<img src="secret.png" alt=""><script src="pipe.js"></script>` }, dir);
        await symlink('/etc/passwd', join(dir, 'secret.png'));
        await symlink(dir, join(dir, 'circle'));
        await runTool('mkfifo', [join(dir, 'pipe.js')]);
        return dir;
      },
      'links',
      'passes',
    ));

  test.concurrent('a file that may not be read is said', () =>
    tryWork(
      async (dir) => {
        await make({ 'index.html': RIGHT, 'style.css': 'p {}' }, dir);
        // Root may read anything.
        await chmod(join(dir, 'style.css'), 0);
        return dir;
      },
      'unreadable',
      process.getuid?.() === 0 ? 'passes' : { file: 'style.css ne peut pas être lu.' },
    ));

  test.concurrent('names that would drive the terminal are shown without effect', () =>
    inTurn(async () => {
      const page = `${RIGHT}<img src="a\u001b[2J.png" alt=""><b\u001b]0;x\u0007>gras</b>`;
      const sheet = Uint8Array.of(0xff, 0xfe, 65, 0);
      const dir = await make({ 'index.html': page, 'z\u001b[2J\u202e.css': sheet }, join(home(), 'escapes'));
      const { code, stdout, stderr } = await atelier.check(['mini-titre', '--dir', dir], { env: env() });
      expect({ code, signs: `${stdout}${stderr}`.match(/[^\P{Cc}\n]|\u202e/gu) }).toEqual({ code: 0, signs: null });
      expect(stdout).toContain('z\ufffd[2J\ufffd.css est enregistré en UTF-16.');
    }));

  test.concurrent('an index.html that is a link is not there', () =>
    tryWork(
      async (dir) => {
        await make({ 'autre.html': RIGHT }, dir);
        await symlink('autre.html', join(dir, 'index.html'));
        return dir;
      },
      'link for a page',
      { file: 'Le fichier index.html manque.' },
    ));
});

describe('after all of them', () => {
  test.skipIf(!canIsolate())('no name was looked up', { timeout: 120_000 }, async () => {
    const resolver = join(place, 'resolv.conf');
    await writeFile(resolver, 'nameserver 127.0.0.1\n');
    const dir = await copyOf('spy-elements', join(place, 'names'));
    const isolate = 'ip link set lo up && mount --bind "$1" /etc/resolv.conf && shift && exec "$@"';
    const program = [process.execPath, join(import.meta.dirname, 'spy-on-names.ts')];
    const args = ['src/check/cli.ts', 'mini-titre', '--course', COURSE, '--dir', dir, '--json'];
    const said = await runTool('unshare', ['-n', '-m', 'sh', '-c', isolate, 'sh', resolver, ...program, ...args]);
    const { code, graded, asked } = JSON.parse(said);
    expect({ code, graded }).toEqual({ code: 0, graded: 0 });
    expect(asked).toBeGreaterThan(0);
  });

  test('nothing was connected to, nothing was sent', () => {
    expect(spies.seen).toEqual([]);
  });

  test('no program of the machine was started', () => {
    expect(existsSync(programs.note) ? readFileSync(programs.note, 'utf8') : '').toBe('');
  });

  test('no temporary folder is left, no browser', () => {
    for (const temporary of readdirSync(place).map((folder) => join(place, folder, 'tmp'))) {
      if (!existsSync(temporary)) continue;
      const left = readdirSync(temporary).filter((entry) => /envol|playwright|chromium/i.test(entry));
      expect(left).toEqual([]);
    }
    expect(processesAt(place)).toEqual([]);
  });

  test('the spies do see what reaches them: the same pages in a browser that nobody holds', async () => {
    const { executable, env } = await embeddedBrowser(() => {});
    const browser = await loadPlaywright().chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...env } as never,
    });
    try {
      const dir = await copyOf('spy-webrtc', join(place, 'free'));
      const page = await browser.newPage();
      await page.goto(`file://${encodeURI(dir)}/index.html`);
      await page.evaluate((port) => fetch(`http://127.0.0.1:${port}`).catch(() => {}), spies.tcp);
      await expect
        .poll(() => [...new Set(spies.seen.map((it) => it.split(' ')[0]))].sort())
        .toEqual(['connection', 'datagram']);
    } finally {
      await browser.close();
    }
  });
});

/** Command lines of the processes that name a path. */
function processesAt(path: string): string[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .flatMap((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(path));
}

/** Runs a program of the system. @returns what it wrote */
function runTool(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', () => done(said));
  });
}

/** A network and a file system of one's own are for root, where the machine lets it. */
function canIsolate(): boolean {
  const tried = spawnSync('unshare', ['-n', '-m', 'sh', '-c', 'ip link set lo up']);
  if (tried.status !== 0) console.warn('Names not watched: no network of its own can be made here.');
  return tried.status === 0;
}
