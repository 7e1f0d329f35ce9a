import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { CLASSIC, type Script, sharedWords } from './later-modules.ts';
import { carriedScript } from './read-page-starter.ts';

const NAME = 'envol:check-scripts';
const LOADER = join(import.meta.dirname, 'browser/load-part.ts');

/**
 * `import load from 'envol:check-scripts'` gives the function that runs the checks of an exercise in its page,
 * `load(root, 'html-03-plan')`, from a classic script of that exercise alone. No check is imported while the site is
 * built. What the page of an exercise carries beside its texts is emitted with them.
 */
export function checkScripts(): Plugin {
  let isServed = false;
  const course = () => process.env['ENVOL_COURSE'] ?? '.';
  return {
    name: NAME,
    configResolved: ({ command }) => {
      isServed = command === 'serve';
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(async ({ url = '' }, answer, next) => {
        const [, kind, id] = /\/_astro\/([cf])-([a-z0-9-]+)\.js$/.exec(url) ?? [];
        const script = id && (await (kind === 'c' ? checkScript : carriedScript)(course(), id));
        if (script) answer.setHeader('Content-Type', 'text/javascript').end(script.source);
        else next();
      });
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      if (!isServed) for (const script of await scriptsOf(course())) this.emitFile({ type: 'asset', ...script });
      return `import { loadPart } from ${JSON.stringify(LOADER)};
export default (root, id) => loadPart(root + '/_astro/c-' + id + '.js');`;
    },
  };
}

/** Those of each exercise that is no draft. A file that cannot be read is told by the lint: its page says it has none. */
async function scriptsOf(root: string): Promise<Script[]> {
  const folder = join(root, 'checks');
  if (!existsSync(folder)) return [];
  const ids = (await readdir(folder)).filter((file) => /^[a-z0-9-]+\.ts$/.test(file)).map((file) => file.slice(0, -3));
  const scripts = await Promise.all(ids.sort().map((id) => scriptsOfOne(root, id)));
  return scripts.flat().filter((script) => script !== undefined);
}

async function scriptsOfOne(root: string, id: string): Promise<(Script | undefined)[]> {
  const page = await readFile(join(root, 'exercises', id, 'exercise.mdx'), 'utf8').catch(() => undefined);
  if (page === undefined || /^status:\s*draft\s*$/m.test(page)) return [];
  return Promise.all([checkScript(root, id), carriedScript(root, id)]);
}

async function checkScript(root: string, id: string): Promise<Script | undefined> {
  const entry = join(root, 'checks', `${id}.ts`);
  const made = await build({ entryPoints: [entry], ...CLASSIC, plugins: [sharedWords] }).catch(() => undefined);
  const source = made?.outputFiles[0]?.text.trim();
  return source === undefined ? undefined : { fileName: `_astro/c-${id}.js`, source };
}
