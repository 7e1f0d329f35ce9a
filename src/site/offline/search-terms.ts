/** A page as the search engine is given it: the whole page, or one of its terms. */
export interface Searched {
  /** From the root of the site, not encoded: `glossaire.html#balise`. */
  address: string;
  html: string;
}

/**
 * A page, and after it each term that it defines (`TermEntry.astro`), taken out of it: a word of the glossary is found as
 * a page of its own is, by its name and by its English name. A page without terms comes back as it is.
 *
 * ```
 * <main data-pagefind-body>… <section class="term"><header><h3 id="balise">balise</h3>…</header><div>…</div></section> …
 *   →  glossaire.html          <main data-pagefind-body>…  …
 *      glossaire.html#balise   <main data-pagefind-body><h1>balise</h1><div>…</div><div data-pagefind-meta="english:tag"></div></main>
 * ```
 */
export function splitTerms(address: string, html: string): Searched[] {
  const main = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/.exec(html)?.[0];
  if (!main || !html.includes(TERM_MARK)) return [{ address, html }];
  const terms = [...html.matchAll(TERM)].map(([, header = '', definition = '']) => {
    const [, anchor = '', name = ''] = NAME.exec(header) ?? [];
    const english = ENGLISH.exec(header)?.[1];
    const also = english ? `<div data-pagefind-meta="english:${english}"></div>` : '';
    return { address: `${address}#${anchor}`, html: `${main}<h1>${name}</h1>${definition}${also}</main>` };
  });
  return [{ address, html: html.replace(TERM, '') }, ...terms];
}

const TERM_MARK = '<section class="term">';
const TERM = new RegExp(`${TERM_MARK}\\s*<header>(.*?)</header>(.*?)</section>`, 'gs');
const NAME = /<h3 id="([^"]+)"[^>]*>(.*?)<\/h3>/s;
const ENGLISH = /<span lang="en">(.*?)<\/span>/s;
