/**
 * Files of npm packages that a run of the checker loads, found by tracing runs: right and wrong works, a page that never
 * loads, watching, a CDP session. Of Playwright's 19 MB these are the driver and the matchers, without recorder, trace
 * viewer, test runner and compilers; with its licences. `e2e/atelier.e2e.ts` fails where one is missing.
 */
export const VENDORED: Readonly<Record<string, readonly string[]>> = {
  // Sent to a page as it is, for the remarks on a work that passes.
  'axe-core': ['LICENSE', 'LICENSE-3RD-PARTY.txt', 'axe.min.js', 'package.json'],
  playwright: [
    'LICENSE',
    'NOTICE',
    'ThirdPartyNotices.txt',
    'index.js',
    'lib/common/index.js',
    'lib/errorContext.js',
    'lib/globals.js',
    'lib/index.js',
    'lib/matchers/expect.js',
    'lib/matchers/expect.js.LICENSE',
    'lib/mcp/test/browserBackend.js',
    'lib/package.js',
    'lib/util.js',
    'package.json',
    'test.js',
  ],
  'playwright-core': [
    'LICENSE',
    'NOTICE',
    'ThirdPartyNotices.txt',
    'browsers.json',
    'index.js',
    'lib/bootstrap.js',
    'lib/coreBundle.js',
    'lib/utilsBundle.js',
    'lib/utilsBundle.js.LICENSE',
    'package.json',
  ],
};
