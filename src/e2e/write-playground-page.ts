import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { course } from './built-course.ts';

export interface PlaygroundPages {
  /** Address of a page whose playground, always the same one for the store, has these files. */
  write(name: string, files: Readonly<Record<string, string>>): Promise<string>;
  remove(): Promise<void>;
}

/** A copy of the course, where pages can be added. */
export async function copyForPlaygrounds(): Promise<PlaygroundPages> {
  const dir = await mkdtemp(join(tmpdir(), 'Bac 100% #1 – cours '));
  await cp(course.dir, dir, {
    recursive: true,
    filter: (path) => !['atelier', 'recherche', 'reference'].includes(basename(path)),
  });
  const lesson = await readFile(join(dir, 'lecons/html-03.html'), 'utf8');
  return {
    write: async (name, files) => {
      const blocks = Object.entries(files).map(
        ([file, text]) => `<pre data-title="${file}" tabindex="0"><code>${escaped(text)}</code></pre>`,
      );
      const page = lesson.replace(/<pre[^>]*data-title="index.html"[^>]*>[\s\S]*?<\/pre>/, () => blocks.join(''));
      if (page === lesson) throw new Error('the lesson has no playground any more');
      await writeFile(join(dir, 'lecons', `${name}.html`), page);
      return pathToFileURL(join(dir, 'lecons', `${name}.html`)).href;
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
