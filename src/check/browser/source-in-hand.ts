import { readHtml } from '../source/source-html.ts';
import type { CheckContext, Files } from '../vocabulary.ts';
import { ENTRY } from './pages.ts';

interface Parsers {
  readCss: typeof import('../source/source-css.ts')['readCss'];
  readJs: typeof import('../source/source-js.ts')['readJs'];
  selectIn: typeof import('../source/select-html.ts')['selectIn'];
  htmlErrors: typeof import('../source/faults/html-errors.ts')['htmlErrors'];
}

let parsers: Parsers | undefined;

/** Thrown where a check reads CSS or JavaScript, selects or validates before their parsers are loaded: it is run again once they are. */
export class NeedsParsers extends Error {
  async load(): Promise<void> {
    const [{ readCss }, { readJs }, { selectIn }, { htmlErrors }] = await Promise.all([
      import('../source/source-css.ts'),
      import('../source/source-js.ts'),
      import('../source/select-html.ts'),
      import('../source/faults/html-errors.ts'),
    ]);
    parsers = { readCss, readJs, selectIn, htmlErrors };
  }
}

/** The files as they are written. The parsers, some 100 ms to load, are not needed by most checks. */
export function sourceOf(files: Files): CheckContext['source'] {
  const loaded = (): Parsers => {
    if (!parsers) throw new NeedsParsers();
    return parsers;
  };
  return {
    html: (file = ENTRY) => {
      const select: Parsers['selectIn'] = (html) => (css) => loaded().selectIn(html)(css);
      return readHtml(file, files.text(file), select, (html) => loaded().htmlErrors(html));
    },
    css: (file = 'style.css') => loaded().readCss(file, files.text(file)),
    js: (file = 'script.js') => loaded().readJs(file, files.text(file)),
  };
}
