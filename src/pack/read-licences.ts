import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of the npm packages that went into a bundle, in the order of their names.
 *
 * @param kit root of the kit
 * @param inputs paths from the root of the kit: `node_modules/parse5/dist/index.js`
 */
export async function readLicences(kit: string, inputs: readonly string[]): Promise<string> {
  const licences = await Promise.all(packagesOf(inputs).map((folder) => readLicence(join(kit, folder))));
  return licences.join(`\n${'-'.repeat(80)}\n\n`);
}

/** `node_modules/@a/b/c.js` → `node_modules/@a/b`; each once, in alphabetical order. */
function packagesOf(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

async function readLicence(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const head = `${manifest['name']} ${manifest['version']} (${manifest['license']})`;
  return [head, ...texts.map((text) => text.replaceAll('\r\n', '\n').trim())].join('\n\n').concat('\n');
}
