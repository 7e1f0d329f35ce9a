import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A browser that the checker can drive. */
export interface BrowserChoice {
  /** What the verdict and the doctor call it. */
  name: string;
  /** Without it and without an endpoint: the one inside the kit, which is unpacked first. */
  executable?: string;
  /** `ws://…` of a browser that is at work already. */
  endpoint?: string;
}

export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
  /** Whether the browser that npm brings is there: the learners' edition does not carry it. */
  hasEmbedded: boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  exists: existsSync,
  hasEmbedded: hasEmbedded(),
};

/** Value of `ENVOL_BROWSER` that asks for the browser inside the kit. */
export const EMBEDDED = 'embedded';

/** What was looked for, in order; what was found, if anything. */
export interface BrowserSearch {
  found?: BrowserChoice;
  tried: string[];
}

/**
 * The first browser that is there: the one named by `ENVOL_BROWSER`, an installed one, the one inside the kit.
 * A name in `ENVOL_BROWSER` that does not exist ends the search: a wish is not replaced in silence.
 */
export function findBrowser(machine: Machine = thisMachine): BrowserSearch {
  const wish = machine.env['ENVOL_BROWSER'];
  const embedded: BrowserChoice | undefined =
    machine.platform === 'linux' && machine.arch === 'x64' && machine.hasEmbedded ? { name: 'Chromium' } : undefined;
  if (wish?.startsWith('ws://')) return { found: { name: wish, endpoint: wish }, tried: [wish] };
  if (wish && wish !== EMBEDDED) {
    return machine.exists(wish) ? { found: { name: wish, executable: wish }, tried: [wish] } : { tried: [wish] };
  }
  const candidates = wish === EMBEDDED ? [] : installed(machine);
  const present = candidates.find(({ executable }) => executable && machine.exists(executable));
  const found = present ?? embedded;
  const tried = wish === EMBEDDED ? [EMBEDDED] : candidates.map(({ name }) => name);
  return { ...(found ? { found } : {}), tried: [...new Set(tried)] };
}

/** The same, but the one inside the kit goes before those installed: it takes a third of their work, which is felt on many pages. */
export function findBrowserForMany(machine: Machine = thisMachine): BrowserSearch {
  const search = findBrowser(machine);
  if (machine.env['ENVOL_BROWSER']) return search;
  const { found } = findBrowser({ ...machine, env: { ...machine.env, ENVOL_BROWSER: EMBEDDED } });
  return found ? { ...search, found } : search;
}

function installed(machine: Machine): BrowserChoice[] {
  if (machine.platform === 'win32') {
    const roots = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((name) => machine.env[name] ?? []);
    return [
      ...roots.map((root) => ({ name: 'Edge', executable: `${root}\\Microsoft\\Edge\\Application\\msedge.exe` })),
      ...roots.map((root) => ({ name: 'Chrome', executable: `${root}\\Google\\Chrome\\Application\\chrome.exe` })),
    ];
  }
  if (machine.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => ({
      name,
      executable: `/Applications/${name}.app/Contents/MacOS/${name}`,
    }));
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const programs = {
    'google-chrome': 'Chrome',
    'microsoft-edge': 'Edge',
    chromium: 'Chromium',
    'chromium-browser': 'Chromium',
    'chromium-headless-shell': 'Chromium',
  };
  return Object.entries(programs).flatMap(([program, name]) =>
    folders.map((folder) => ({ name, executable: join(folder, program) })),
  );
}

function hasEmbedded(): boolean {
  try {
    createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return true;
  } catch {
    return false;
  }
}
