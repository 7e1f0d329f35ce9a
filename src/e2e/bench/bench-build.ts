import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import { inTurn, type Measure, seconds, timeOf } from './measure.ts';
import { writeCourse } from './write-course.ts';

const SIZES = [
  { lessons: 12, rounds: 5 },
  { lessons: 300, rounds: 3 },
  { lessons: 1000, rounds: 1 },
];

/** The whole build against a bare Astro build of the same MDX: same engine, same parts, no layout, nothing after it. */
export async function* benchBuild(): AsyncGenerator<Measure> {
  for (const { lessons, rounds } of SIZES) {
    // Inside the repository, so that lessons find Astro.
    const dir = await mkdtemp(join(ROOT, '.cache-bench-'));
    try {
      await writeCourse(dir, lessons);
      await writeBareProject(join(dir, 'bare'), dir);
      const ours = () => timeOf([join(ROOT, 'src/pack/build-cli.ts'), '--course', dir, '--out', join(dir, 'out')]);
      const bare = () =>
        timeOf([
          join(ROOT, 'node_modules/astro/bin/astro.mjs'),
          'build',
          '--root',
          join(dir, 'bare'),
          '--silent',
          '--force',
        ]);
      const [all = 0, astro = 0] = inTurn(rounds, ours, bare);
      yield {
        what: `build of ${lessons} lessons ÷ bare Astro`,
        value: all / astro,
        ...(lessons >= 1000 ? { most: 1.6 } : {}),
        detail: `${seconds(all)} ÷ ${seconds(astro)}, ${rounds === 1 ? 'one run' : `medians of ${rounds}`}`,
      };
      const [whole, plain] = await Promise.all([
        weightOf(join(dir, 'out'), ['recherche', 'atelier']),
        weightOf(join(dir, 'bare/dist')),
      ]);
      yield {
        what: `weight of ${lessons} lessons ÷ bare Astro, without the index of the search`,
        value: whole / plain,
        ...(lessons >= 1000 ? { most: 1.5 } : {}),
        detail: `${megabytes(whole)} ÷ ${megabytes(plain)}`,
      };
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Bytes of all the files below a folder. @param but folders at its top that do not count */
export async function weightOf(dir: string, but: readonly string[] = []): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !but.some((folder) => path.startsWith(join(dir, folder, '/'))));
  const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function writeBareProject(dir: string, course: string): Promise<void> {
  const site = join(ROOT, 'src/site');
  await mkdir(join(dir, 'src/pages'), { recursive: true });
  await writeFile(join(dir, 'package.json'), '{ "type": "module" }\n');
  await writeFile(
    join(dir, 'astro.config.mjs'),
    `import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { carriedByVite } from ${JSON.stringify(join(site, 'carried-packages.ts'))};
import { classicScripts } from ${JSON.stringify(join(site, 'classic-scripts.ts'))};
import { codeBlocks } from ${JSON.stringify(join(site, 'markdown/code-blocks.ts'))};
export default {
  integrations: [mdx()],
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), shikiConfig: { theme: 'css-variables', transformers: [codeBlocks] } },
  vite: { plugins: [classicScripts(), carriedByVite()] },
};
`,
  );
  await writeFile(
    join(dir, 'src/content.config.ts'),
    `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = {
  lessons: defineCollection({ loader: glob({ base: ${JSON.stringify(join(course, 'lessons/01-html'))}, pattern: '[a-z][a-z]-*.mdx' }) }),
};
`,
  );
  await writeFile(
    join(dir, 'src/pages/[id].astro'),
    `---
import { getCollection, render } from 'astro:content';
import { parts } from ${JSON.stringify(join(site, 'components/lesson-parts.ts'))};
export async function getStaticPaths() {
  return (await getCollection('lessons')).map((lesson) => ({ params: { id: lesson.id }, props: { lesson } }));
}
const { Content } = await render(Astro.props.lesson);
---
<Content components={parts} />
`,
  );
}
