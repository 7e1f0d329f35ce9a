import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BundleScripts, createBundler } from './bundle-scripts.ts';
import { rewriteCss } from './css-urls.ts';
import { applyEdits } from './edits.ts';
import { readHtml } from './html-page.ts';
import { type AnchorUse, deadAnchors, rewriteUrls } from './html-urls.ts';
import { findStylesheets, type PageStylesheets, replaceStylesheets } from './merge-stylesheets.ts';
import { hasPolicy, headEdits, isNetworkHint, removeMarks } from './page-head.ts';
import type { PageProblem } from './page-problem.ts';
import { findScripts, isModule, type ModuleScript, replaceModules } from './page-scripts.ts';

/**
 * Turns a finished Astro output (`build.format: 'file'`) into a folder that opens by double click, in place: relative
 * URLs, classic scripts, a strict policy. What cannot work comes back as problems, by page then by line; a bad link
 * never throws. Running it twice changes nothing more.
 *
 * Call it before anything that is not a page of the site (learners' starter files) is copied into the folder.
 */
export async function makeOffline(dir: string): Promise<PageProblem[]> {
  const files = new Set(await listFiles(dir));
  const site: Site = {
    dir,
    files,
    bundle: createBundler(dir),
    problems: [],
    anchors: new Map(),
    anchorUses: [],
    merged: new Set(),
    kept: new Set(),
    stylesheets: new Map(),
  };
  for (const file of files) {
    if (file.endsWith('.html')) await convertPage(file, site);
    if (file.endsWith('.css')) await convertStylesheet(file, site);
  }
  for (const sheets of site.stylesheets.values()) await mergeStylesheets(sheets, site);
  for (const file of site.merged) if (!site.kept.has(file)) await rm(path.join(dir, file), { force: true });
  const problems = [...site.problems, ...deadAnchors(site.anchorUses, site.anchors)];
  return problems.sort((a, b) => (a.page === b.page ? a.line - b.line : a.page < b.page ? -1 : 1));
}

/** What is gathered from page to page. */
interface Site {
  dir: string;
  files: ReadonlySet<string>;
  bundle: BundleScripts;
  problems: PageProblem[];
  anchors: Map<string, ReadonlySet<string>>;
  anchorUses: AnchorUse[];
  /** Modules and stylesheets that now live in another file, and the files that pages still load. */
  merged: Set<string>;
  kept: Set<string>;
  /** Those that are to be merged, by the file that replaces them. */
  stylesheets: Map<string, PageStylesheets>;
}

async function convertPage(page: string, site: Site): Promise<void> {
  const html = readHtml(await readFile(path.join(site.dir, page), 'utf8'));
  const scripts = findScripts(html, page, site.files, hasPolicy(html.elements));
  const { merge: sheets, staying: stylesheets } = findStylesheets(html, page, site.files);
  if (sheets) site.stylesheets.set(sheets.merged, sheets);
  for (const file of stylesheets) site.kept.add(file);
  const staying = html.elements.filter(
    (element) => !isModule(element) && !isNetworkHint(element) && !sheets?.elements.includes(element),
  );
  const urls = rewriteUrls(staying, page, site.files);
  const bundle = await writeBundle(scripts.modules, page, site);
  const edits = [
    ...urls.edits,
    ...removeMarks({ ...html, elements: html.elements.filter((one) => !sheets?.elements.includes(one)) }),
    ...replaceModules(html, page, bundle),
    ...(sheets ? replaceStylesheets(sheets, page) : []),
    ...headEdits(html, page, scripts.hashes),
  ];
  await replaceFile(path.join(site.dir, page), html.source, applyEdits(html.source, edits));
  for (const file of scripts.classic) site.kept.add(file);
  site.anchors.set(page, html.anchors);
  site.anchorUses.push(...urls.anchorUses);
  site.problems.push(...urls.problems, ...scripts.problems);
}

async function convertStylesheet(file: string, site: Site): Promise<void> {
  const source = await readFile(path.join(site.dir, file), 'utf8');
  const { css, problems } = rewriteCss(source, file, site.files);
  await replaceFile(path.join(site.dir, file), source, css);
  site.problems.push(...problems);
}

/** Writes the one stylesheet that replaces these, which have been converted. */
async function mergeStylesheets({ files, merged }: PageStylesheets, site: Site): Promise<void> {
  const texts = await Promise.all(files.map((file) => readFile(path.join(site.dir, file), 'utf8')));
  await writeFile(path.join(site.dir, merged), texts.map((text) => text.trimEnd()).join('\n'));
  for (const file of files) site.merged.add(file);
}

/** Writes the one script that replaces these, and gives its path in the site. */
async function writeBundle(modules: readonly ModuleScript[], page: string, site: Site): Promise<string | undefined> {
  if (modules.length === 0) return undefined;
  const bundle = await site.bundle(modules, page);
  if ('failedAt' in bundle) {
    const { line = 1, url = '' } = modules[bundle.failedAt] ?? {};
    site.problems.push({ page, line, url, kind: 'script' });
    return undefined;
  }
  for (const input of bundle.inputs) site.merged.add(input);
  if (!site.kept.has(bundle.file)) {
    await mkdir(path.join(site.dir, path.dirname(bundle.file)), { recursive: true });
    await writeFile(path.join(site.dir, bundle.file), bundle.code);
    site.kept.add(bundle.file);
  }
  return bundle.file;
}

async function replaceFile(file: string, before: string, after: string): Promise<void> {
  if (after !== before) await writeFile(file, after);
}

/** Every file below a folder, with `/`, in a fixed order. */
async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
