import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of npm packages, in the order of their names.
 *
 * @param folders of the packages
 */
export async function readLicences(folders: readonly string[]): Promise<string> {
  const licences = await Promise.all(folders.map(readLicence));
  return licences.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** Its name, version and licence, then the texts that come with it. */
async function readLicence(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const names = files.filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const head = `${manifest['name']} ${manifest['version']} (${manifest['license']})`;
  return [head, ...texts.map((text) => text.replaceAll('\r\n', '\n').trim())].join('\n\n').concat('\n');
}
