import type { Work } from '../course/work.ts';

/**
 * Parts of Playwright's bundles that are evaluated at every start and that no check uses: its command line, its server
 * for assistants with their schemas (zod, ajv), its remote connections. Without them it loads in two thirds of the time.
 * The marks are the comments that its own bundler leaves; `e2e/atelier.e2e.ts` runs what is left.
 */
const CUTS: Readonly<Record<string, readonly [from: string, to: string][]>> = {
  'playwright-core/lib/utilsBundle.js': [
    ['\n// node_modules/@modelcontextprotocol/', '\n// packages/playwright-core/src/utilsBundle.ts'],
    ['\n// node_modules/zod/', '\n// packages/playwright-core/src/utilsBundle.ts\nvar colors'],
  ],
  'playwright-core/lib/coreBundle.js': [
    ['    init_program3();\n', '    init_inprocess();\n'],
    ['    init_outofprocess();\n', '    init_registry();\n'],
    ['    init_tools2();\n', '    init_userAgent();\n  }\n});\ninit_coreBundle();'],
  ],
};

/** @throws where a mark is not found: another version of Playwright wants other marks */
export function prunePlaywright(files: Work): Work {
  const pruned = new Map(files);
  for (const [path, cuts] of Object.entries(CUTS)) {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is not there to be pruned`);
    const text = cuts.reduce((left, [from, to]) => without(left, from, to, path), new TextDecoder().decode(bytes));
    pruned.set(path, new TextEncoder().encode(text));
  }
  return pruned;
}

/** `without('abcde', 'b', 'd')` → `ade`. */
function without(text: string, from: string, to: string, path: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start === -1 || end === -1) throw new Error(`no « ${(start === -1 ? from : to).trim()} » in ${path}`);
  return text.slice(0, start) + text.slice(end);
}
