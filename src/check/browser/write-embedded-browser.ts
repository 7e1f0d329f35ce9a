import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

export interface EmbeddedBrowser {
  executable: string;
  /** To be added to the environment of the browser's process. */
  env: Record<string, string>;
}

const PARTS = ['chromium', 'al2023', 'fonts'] as const;
/** Unpacked at a time, bytes: at Node's own 16 kB, going to and fro takes longer than the unpacking. */
const CHUNK = 1 << 20;
/** That unpacking takes on any disk, ms. */
const LONGEST = 600_000;

/**
 * The browser inside the kit (a headless shell that npm brings), unpacked once for the user.
 * Two processes may do it at once: each unpacks under a name of its own, the first rename wins.
 *
 * @param onUnpack told before the few seconds that unpacking takes
 */
export async function embeddedBrowser(onUnpack: () => void): Promise<EmbeddedBrowser> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const manifest = await readFile(join(packed, '../package.json'), 'utf8');
  const home = join(cacheFolder(), `chromium-${JSON.parse(manifest).version}`);
  if (!existsSync(join(home, 'chromium'))) {
    onUnpack();
    unpacking = unpack(packed, home);
    await unpacking;
  }
  return { executable: join(home, 'chromium'), env: missingFromSystem(home) };
}

let unpacking: Promise<void> = Promise.resolve();

/** Resolves once no unpacking is under way: a program that ends before leaves a part of a browser, of no use to anyone. */
export function unpackingEnd(): Promise<void> {
  return unpacking.catch(() => {});
}

function cacheFolder(): string {
  const { ENVOL_CACHE, XDG_CACHE_HOME } = process.env;
  return ENVOL_CACHE ?? join(XDG_CACHE_HOME ?? (homedir() === '/' ? tmpdir() : join(homedir(), '.cache')), 'envol');
}

async function unpack(packed: string, home: string): Promise<void> {
  const { extract } = await import('tar-fs');
  await mkdir(dirname(home), { recursive: true });
  await sweepDrafts(home);
  const draft = await mkdtemp(`${home}-`);
  try {
    await Promise.all(
      PARTS.map((part) => {
        const archive = existsSync(join(packed, `${part}.tar.br`));
        const source = createReadStream(join(packed, archive ? `${part}.tar.br` : `${part}.br`), {
          highWaterMark: CHUNK,
        });
        const target = archive ? extract(join(draft, part)) : createWriteStream(join(draft, part), { mode: 0o755 });
        return pipeline(source, createBrotliDecompress({ chunkSize: CHUNK }), target);
      }),
    );
    await writeFile(join(draft, 'fonts.conf'), fontsConfiguration(home));
    await rename(draft, home).catch((error: unknown) => {
      if (!existsSync(join(home, 'chromium'))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What a killed process left; one that is at work has begun a short while ago. */
async function sweepDrafts(home: string): Promise<void> {
  const folder = dirname(home);
  const drafts = readdirSync(folder).filter((name) => name.startsWith(`${basename(home)}-`));
  for (const draft of drafts.map((name) => join(folder, name))) {
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > LONGEST) await rm(draft, { recursive: true, force: true }).catch(() => {});
  }
}

/** Libraries and fonts of the package, only where the system has none: without a font, text is 0 px high. */
function missingFromSystem(home: string): Record<string, string> {
  const has = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;
  const nss = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'];
  return {
    ...(nss.some((folder) => existsSync(join(folder, 'libnss3.so')))
      ? {}
      : { LD_LIBRARY_PATH: join(home, 'al2023/lib') }),
    ...(has('/usr/share/fonts') && existsSync('/etc/fonts/fonts.conf')
      ? {}
      : { FONTCONFIG_FILE: join(home, 'fonts.conf') }),
  };
}

/** The package's own configuration names folders of a cloud machine. */
function fontsConfiguration(home: string): string {
  const path = home.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path}/fonts/fonts</dir><cachedir>${path}/fonts-cache</cachedir></fontconfig>
`;
}
