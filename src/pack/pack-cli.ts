import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatProblems } from '../course/problem.ts';
import { plainRoot } from '../site/write-plain-root.ts';
import { courseWords } from '../words/course.ts';
import { editionsWords as words } from '../words/pack-editions.ts';
import { type Item, parseInventoryCsv } from './inventory/inventory-csv.ts';
import { changesOf, INVENTORY, type PackStage, PRODUCTS, readVersion, writeEditions, writeInventory } from './pack.ts';
import { readPackArguments } from './pack-arguments.ts';
import { canProve, proveSilence } from './prove-silence.ts';
import { putInPlace } from './put-in-place.ts';
import { rerun, sameCourse } from './rerun.ts';
import { showStages } from './show-stages.ts';
import { canSign, sign } from './sign.ts';
import type { Target } from './targets.ts';

/** About how long each stage takes. */
const WEIGHTS: Partial<Record<PackStage, number>> = {
  ...{ learnersPages: 5, learnersOffline: 4, search: 3 },
  ...{ trainersPages: 5, trainersOffline: 4, archives: 1 },
};
/** A disk that is full or read-only, a file that someone holds open. */
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'EROFS', 'ENOSPC', 'ENOTEMPTY'];
const MOST_SHOWN = 12;

/** `npm run pack`: both editions, their archives, the inventory. What each option does is in `pack-arguments.ts`. */
const KIT = join(import.meta.dirname, '../..');
const given = readPackArguments(process.argv.slice(2));
const plain = await plainRoot(KIT);
process.exitCode = typeof given === 'string' ? refuse(given) : await fromPlainPath();
await plain.release();

/** @returns exit code */
async function fromPlainPath(): Promise<number> {
  if (typeof given === 'string') return 2;
  const course = resolve(given.course ?? KIT);
  const out = resolve(given.out ?? join(course, 'dist'));
  const [since, sign] = [given.since, given.sign].map((file) => file && resolve(file));
  const { target, proof } = given;
  if (plain.root === KIT) return pack({ course, out, since, sign, target, proof });
  const args = ['--course', sameCourse(KIT, course, plain), '--out', out, '--target', target];
  if (since) args.push('--since', since);
  if (sign) args.push('--sign', sign);
  return rerun('src/pack/pack-cli.ts', proof ? [...args, '--proof'] : args, plain);
}

/** @returns a sentence where there is no proof */
function prove(edition: string): ReturnType<typeof proveSilence> | string {
  const proof = proveSilence(KIT, edition);
  return typeof proof === 'string' ? words.noProof[proof] : proof;
}

/** The options, with whole paths. */
interface Resolved {
  course: string;
  out: string;
  since: string | undefined;
  sign: string | undefined;
  target: Target;
  proof: boolean;
}

async function pack({
  course,
  out,
  since: sinceFile,
  target,
  proof: wantsProof,
  sign: key,
}: Resolved): Promise<number> {
  const start = performance.now();
  const since = sinceFile === undefined ? undefined : await readInventory(sinceFile);
  if (sinceFile !== undefined && !since) return refuse(words.notInventory(sinceFile));
  if (key && !(await canSign(key))) return refuse(words.notSigned(key));
  if (wantsProof && !canProve()) return refuse(words.noProof.cannot);
  const version = await readVersion(KIT);
  // Made elsewhere, then put in place: what stops leaves the former key as it was.
  const draft = join(KIT, '.cache', `pack-${process.pid}`);
  const weights = wantsProof ? { ...WEIGHTS, proof: 10 } : WEIGHTS;
  const shown = showStages<PackStage>(process.stdout, { ...weights, inventory: 1 }, words.stage);
  try {
    const packed = await writeEditions({ course, draft, version, target, onStage: shown.begin });
    if (Array.isArray(packed)) {
      shown.clear();
      return refuse(`\n${courseWords.problemCount(packed.length)}\n${formatProblems(packed)}`, 1);
    }
    if (wantsProof) shown.begin('proof');
    const proof = wantsProof ? prove(join(draft, 'apprenant')) : undefined;
    if (typeof proof === 'string') return refuse(`\n${proof}`);
    shown.begin('inventory');
    const { items, updates, signature } = await writeInventory({
      ...{ ...packed, course, draft, version, since, proof },
      ...(key && { sign: (file: string) => sign(key, file) }),
    });
    if (key && !signature) return refuse(words.notSigned(key));
    const former = await readInventory(join(out, INVENTORY.csv));
    await putInPlace(draft, out, PRODUCTS);
    shown.clear();
    if (former) sayChanges(former.items, items);
    else console.log(words.first);
    if (signature) console.log(words.signed(join(out, signature.file)));
    for (const [folder, count] of updates) console.log(words.updateMade(join(out, folder), count));
    if (since && updates.size === 0) console.log(words.nothingToUpdate);
  } catch (error) {
    shown.clear();
    const { code, path } = error as NodeJS.ErrnoException;
    if (!HELD.includes(code ?? '')) throw error;
    return refuse(words.stopped(code ?? '', path ?? out));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  console.log(words.toSign(join(out, INVENTORY.page)));
  console.log(words.done(out, (performance.now() - start) / 1000));
  return 0;
}

/** @returns `undefined` where there is none that can be read */
async function readInventory(file: string): Promise<{ items: Item[]; sha256: string } | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const items = text === undefined ? undefined : parseInventoryCsv(text);
  return text === undefined || !items ? undefined : { items, sha256: createHash('sha256').update(text).digest('hex') };
}

function sayChanges(before: readonly Item[], after: readonly Item[]): void {
  const { added, changed, removed } = changesOf(before, after);
  const lines = [
    ...added.map((path) => `  + ${path}`),
    ...changed.map((path) => `  ~ ${path}`),
    ...removed.map((path) => `  - ${path}`),
  ];
  console.log(lines.length === 0 ? words.same : words.changed(added.length, changed.length, removed.length));
  for (const line of lines.slice(0, MOST_SHOWN)) console.log(line);
  if (lines.length > MOST_SHOWN) console.log(words.more(lines.length - MOST_SHOWN));
}

function refuse(sentence: string, code = 2): number {
  console.error(sentence);
  return code;
}
