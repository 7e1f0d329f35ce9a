import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOOKUP_FILES } from '../course/lookup.ts';
import { type CourseProblem, formatProblems } from '../course/problem.ts';
import { readLookup } from '../course/read-lookup.ts';
import { extractWords as words } from '../words/author.ts';
import { type CompatData, extractFacts, formatFacts, type MdnData } from './extract-mdn.ts';

/** Two packages of facts, both CC0-1.0: too heavy to be dependencies for what we need of them. */
const SOURCES = { 'mdn-data': '2.37.2', '@mdn/browser-compat-data': '8.1.9' };

const root = join(import.meta.dirname, '../..');
const problems: CourseProblem[] = [];
const { reference } = await readLookup(root, problems);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const names = { html: reference.html.map(({ name }) => name), css: reference.css.map(({ name }) => name) };
  const facts = await withPackages(async (dir) => {
    const read = async <T>(path: string) => JSON.parse(await readFile(join(dir, 'node_modules', path), 'utf8')) as T;
    const properties = await read<MdnData['properties']>('mdn-data/css/properties.json');
    const syntaxes = await read<MdnData['syntaxes']>('mdn-data/css/syntaxes.json');
    const compat = await read<CompatData>('@mdn/browser-compat-data/data.json');
    return extractFacts(names, { properties, syntaxes }, compat);
  });
  await writeFile(join(root, LOOKUP_FILES.facts), formatFacts({ sources: SOURCES, licence: 'CC0-1.0', ...facts }));
  console.log(words.extracted(names.html.length + names.css.length, LOOKUP_FILES.facts));
}

/** Installs the packages in a folder of their own, which is gone afterwards. */
async function withPackages<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'envol-mdn-'));
  try {
    const packages = Object.entries(SOURCES).map(([name, version]) => `${name}@${version}`);
    const args = ['install', '--prefix', dir, '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...packages];
    execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
