/** The least that any check by Playwright costs: Node, the library, a browser, a blank page, the end. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath: process.env['BENCH_BROWSER'] ?? '' });
await (await browser.newPage()).goto('about:blank');
await browser.close();
process.exit(0);
