import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import type { CourseManifest } from '../course/course-manifest.ts';

/**
 * Run in a network of its own, where the kernel counts what leaves: opens every page of an edition, then grades every
 * exercise with the checker that it carries, then calls out on purpose, to show that it would have been counted.
 *
 * Says `{ "pages": 199, "exercises": 10, "sent": 0, "control": 3 }`: what was opened, graded, then what was sent before
 * and after that call (connections begun, datagrams, messages of ICMP).
 */
const [edition = ''] = process.argv.slice(2);
const place = await mkdtemp(join(tmpdir(), 'envol-silence-'));
const { executable, env } = await embeddedBrowser(() => {});
const start = await readSent();
const pages = await openPages();
const exercises = await gradeExercises();
const sent = (await readSent()) - start;
await inBrowser(callOut);
const control = (await readSent()) - start - sent;
await rm(place, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ pages, exercises, sent, control })}\n`);

/** @returns how many; each is scrolled to its end, where late parts come alive */
async function openPages(): Promise<number> {
  const files = (await readdir(edition, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
  await inBrowser(async (page) => {
    for (const file of files) {
      await page.goto(pathToFileURL(join(edition, file)).href);
      await page.evaluate(async () => {
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((later) => setTimeout(later, 50));
      });
    }
  });
  return files.length;
}

/** In a copy of the workspace, since grading writes there. @returns how many */
async function gradeExercises(): Promise<number> {
  const atelier = join(place, 'atelier');
  await cp(join(edition, 'atelier'), atelier, { recursive: true });
  const known = JSON.parse(await readFile(join(atelier, 'verificateur/cours.json'), 'utf8')) as CourseManifest;
  const ids = known.exercises.map(({ id }) => id);
  for (const id of ids) {
    const code = await exitCode([join(atelier, 'verificateur/verificateur.mjs'), id], atelier);
    // 1: what a learner receives does not pass yet.
    if (code !== 0 && code !== 1) throw new Error(`${id} was not graded: ${code}`);
  }
  return ids.length;
}

function exitCode(args: readonly string[], cwd: string): Promise<number | null> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ENVOL_BROWSER: executable, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

/** A page that nothing forbids, in a browser that nobody holds. */
async function callOut(page: Page): Promise<void> {
  await writeFile(join(place, 'open.html'), '<!doctype html><title>open</title>');
  await page.goto(pathToFileURL(join(place, 'open.html')).href);
  await page.evaluate(async () => {
    fetch('http://192.0.2.1/', { mode: 'no-cors' }).catch(() => {});
    await new Promise((later) => setTimeout(later, 1000));
  });
}

async function inBrowser(visit: (page: Page) => Promise<void>): Promise<void> {
  const browser = await loadPlaywright().chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    await visit(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** What the kernel counted in this network: TCP connections begun, UDP datagrams and ICMP messages sent. */
async function readSent(): Promise<number> {
  const [four, six] = await Promise.all(
    ['/proc/self/net/snmp', '/proc/self/net/snmp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  const inFour = (protocol: string, name: string) => {
    const [names = [], values = []] = (four ?? '')
      .split('\n')
      .filter((line) => line.startsWith(`${protocol}: `))
      .map((line) => line.split(' '));
    return Number(values[names.indexOf(name)] ?? 0);
  };
  const datagrams = Number(/^Udp6OutDatagrams\s+(\d+)/m.exec(six ?? '')?.[1] ?? 0);
  return inFour('Tcp', 'ActiveOpens') + inFour('Udp', 'OutDatagrams') + inFour('Icmp', 'OutMsgs') + datagrams;
}
