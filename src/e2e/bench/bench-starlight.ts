import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import { weightOf } from './bench-build.ts';
import { type Measure, seconds, timeOf } from './measure.ts';
import { writeCourse } from './write-course.ts';

const LESSONS = 1000;

/**
 * The whole build against Starlight's of the same text, out of the box: its own menu of all the lessons, its own search.
 * Starlight is installed from the npm registry, in a temporary folder.
 */
export async function* benchStarlight(): AsyncGenerator<Measure> {
  const dir = await mkdtemp(join(ROOT, '.cache-bench-'));
  const peer = await mkdtemp(join(tmpdir(), 'envol-starlight-'));
  try {
    await writeCourse(dir, LESSONS);
    await writeStarlight(peer, join(dir, 'lessons/01-html'));
    const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: peer, encoding: 'utf8' });
    if (installed.status !== 0) throw new Error(`Starlight cannot be installed: ${installed.stderr}`);
    const ours = timeOf([join(ROOT, 'src/pack/build-cli.ts'), '--course', dir, '--out', join(dir, 'out')]);
    const theirs = timeOf([join(peer, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {}, 0, peer);
    yield {
      what: `build of ${LESSONS} lessons ÷ Starlight`,
      value: ours / theirs,
      most: 1,
      detail: `${seconds(ours)} ÷ ${seconds(theirs)}, one run`,
    };
    const [whole, all] = await Promise.all([
      weightOf(join(dir, 'out'), ['recherche', 'atelier']),
      weightOf(join(peer, 'dist'), ['pagefind']),
    ]);
    yield {
      what: `weight of ${LESSONS} lessons ÷ Starlight, without the index of the search`,
      value: whole / all,
      most: 1,
      detail: `${(whole / 1e6).toFixed(1)} MB ÷ ${(all / 1e6).toFixed(1)} MB`,
    };
  } finally {
    await Promise.all([dir, peer].map((one) => rm(one, { recursive: true, force: true })));
  }
}

/** A tag of one of our parts: an attribute may hold a tag, or a list of things. */
const PART = /<\/?[A-Z](?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^>"'{])*>/g;

/** @param lessons folder of our MDX: its text is kept, our parts are taken off it */
async function writeStarlight(dir: string, lessons: string): Promise<void> {
  const docs = join(dir, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(
    join(dir, 'package.json'),
    JSON.stringify({
      type: 'module',
      private: true,
      dependencies: { '@astrojs/starlight': '0.42.4', astro: await versionOf('astro'), sharp: '0.35.5' },
    }),
  );
  await writeFile(
    join(dir, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Envol', locales: { root: { label: 'Français', lang: 'fr' } } })] };
`,
  );
  await writeFile(
    join(dir, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const name of await readdir(lessons)) {
    const text = await readFile(join(lessons, name), 'utf8');
    const title = /^title: (.*)$/m.exec(text)?.[1] ?? name;
    const body = text.replace(/^---[\s\S]*?\n---\n/, '').replace(PART, '');
    await writeFile(join(docs, name), `---\ntitle: ${title}\n---\n${body}`);
  }
}

async function versionOf(name: string): Promise<string> {
  return JSON.parse(await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}
