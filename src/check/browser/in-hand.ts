import type { Page } from 'playwright';
import type { Work } from '../../course/work.ts';
import { filesOf, textOf } from '../source/files.ts';
import { readHtml } from '../source/source-html.ts';
import type { CheckContext } from '../vocabulary.ts';
import { type Access, facadeOf, ownPageOnly } from './facade.ts';
import { ENTRY } from './pages.ts';

/** What every check of a work has in hand beside the page. */
export function filesInHand(work: Work, given: Work): Omit<CheckContext, 'page' | 'width'> {
  const files = filesOf(work);
  return {
    files,
    given: filesOf(given),
    source: {
      html: (file = ENTRY) => {
        const bytes = work.get(file);
        return readHtml(file, bytes ? textOf(bytes) : files.text(file));
      },
    },
  };
}

/** The page as a check may use it. */
export function pageInHand(page: Page, access: Access): Pick<CheckContext, 'page' | 'width'> {
  return {
    page: facadeOf(page, access),
    width: async (px) => {
      ownPageOnly(access);
      await page.setViewportSize({ width: px, height: 800 });
    },
  };
}

/** For an exercise without a page: using one is the author's mistake. */
export function noPageInHand(): Pick<CheckContext, 'page' | 'width'> {
  const refuse = (): never => {
    throw new Error(`this exercise has no ${ENTRY}: its checks may not use page or width`);
  };
  return { page: new Proxy({} as CheckContext['page'], { get: refuse }), width: refuse };
}
