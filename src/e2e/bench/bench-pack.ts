import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../run.ts';
import { filesOf } from '../write-atelier.ts';
import { inTurn, type Measure, seconds, timeOf } from './measure.ts';

const EDITIONS = ['apprenant', 'formateur'];
const ROUNDS = 3;

/**
 * The key of the course itself, against what it cannot do without: both editions, and an archive of each in which nothing
 * is compressed. What is more is the search for answers, the inventory, and the reading of every byte for both.
 */
export async function* benchPack(): AsyncGenerator<Measure> {
  const place = await mkdtemp(join(tmpdir(), 'envol-bench-'));
  const key = join(place, 'key');
  try {
    const build = (edition: string) => timeOf([join(ROOT, 'src/pack/build-cli.ts'), edition, '--out', at(edition)]);
    const at = (edition: string) => join(place, edition);
    const forEach = (work: (edition: string) => number) => EDITIONS.map(work).reduce((sum, ms) => sum + ms);
    const [builds = 0, zips = 0, pack = 0] = inTurn(
      ROUNDS,
      () => forEach(build),
      () => forEach((edition) => zip(place, edition)),
      () => timeOf([join(ROOT, 'src/pack/pack-cli.ts'), '--out', key]),
    );
    yield {
      what: 'pack ÷ (both builds + a zip of each that compresses nothing)',
      ...{ value: pack / (builds + zips), most: 1.5 },
      detail: `${seconds(pack)} ÷ (${seconds(builds)} + ${seconds(zips)}), medians of ${ROUNDS}`,
    };
    const files = [...(await filesOf(join(key, 'apprenant/atelier'))).keys()];
    const own = files.filter((path) => !/^(exercices|verificateur\/depart)\//.test(path));
    yield {
      what: 'files of atelier/ beside the exercises',
      ...{ value: own.length, most: 80 },
      detail: `of ${files.length}`,
    };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** As a process, as the others are. @returns milliseconds */
function zip(place: string, edition: string): number {
  const program = `const [read, write, dir, edition] = process.argv.slice(1);
const { readPacked } = await import(read);
const { writeZip } = await import(write);
await writeZip(dir, await readPacked(dir, [edition]), dir + '/' + edition + '.zip');`;
  const [read = '', write = ''] = ['inventory/read-packed.ts', 'write-zip.ts'].map(
    (path) => pathToFileURL(join(ROOT, 'src/pack', path)).href,
  );
  return timeOf(['--input-type=module', '-e', program, read, write, place, edition]);
}
