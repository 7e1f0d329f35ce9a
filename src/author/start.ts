import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EMBEDDED } from '../check/browser/find-browser.ts';
import { startWords as words } from '../words/author.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = 'html-03-plan';
const PAGE = join(ROOT, 'dist/apprenant/index.html');

process.exitCode = main();

/** `npm start`: builds the course, shows what the checker answers, says what to open. @returns exit code */
function main(): number {
  console.log(words.building);
  const built = node('src/pack/build-cli.ts');
  if (built !== 0) return built;
  const verdicts = (['starter', 'solution'] as const).map((work) => {
    console.log(`\n${words.grading[work]}`);
    return node('src/check/cli.ts', EXAMPLE, '--dir', join(ROOT, 'exercises', EXAMPLE, work));
  });
  if (verdicts[0] !== 1 || verdicts[1] !== 0) {
    console.error(`\n${words.wrongVerdicts}`);
    return 2;
  }
  console.log(`\n${words.open(PAGE)}`);
  openPage();
  return 0;
}

/** Runs one of our programs in sight of the reader; where there is a browser inside the kit, it is that one. */
function node(program: string, ...args: string[]): number {
  const own = process.platform === 'linux' && process.arch === 'x64' && !process.env['ENVOL_BROWSER'];
  const env = { ...process.env, ...(own ? { ENVOL_BROWSER: EMBEDDED } : {}) };
  return spawnSync(process.execPath, [join(ROOT, program), ...args], { stdio: 'inherit', env }).status ?? 2;
}

/** Where there is a screen. Whether it opens or not, the path was said. */
function openPage(): void {
  const { platform, env } = process;
  const screen = platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!screen || env['CI']) return;
  const [program, ...args] = platform === 'win32' ? ['explorer.exe'] : platform === 'darwin' ? ['open'] : ['xdg-open'];
  spawn(program ?? '', [...args, PAGE], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
