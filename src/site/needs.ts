import { getCollection, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { termAnchor } from '../course/glossary.ts';
import { type NeedTarget, pageOf } from '../course/need.ts';
import { plainSpaces } from '../course/need-relations.ts';
import { searchWords } from '../words/search.ts';
import { typingWords } from '../words/typing.ts';
import { hrefs } from './contents.ts';
import { courseLookup } from './lookup.ts';

/** A page that answers a need. */
export interface NeedLink {
  href: string;
  /** What kind of page it is, in one word or two. */
  kind: string;
  title: string;
  /** The title is code. */
  code: boolean;
}

export interface ListedNeeds {
  theme: string;
  needs: { need: string; also: readonly string[]; links: NeedLink[] }[];
}

/** The needs of the course with the pages that answer them. A reading of the course checked that these are there. */
export async function listNeeds(): Promise<ListedNeeds[]> {
  const { needs } = await courseLookup();
  return Promise.all(
    needs.map(async ({ theme, needs: own }) => ({
      theme,
      needs: await Promise.all(
        own.map(async ({ need, also = [], to }) => ({ need, also, links: await Promise.all(to.map(linkOf)) })),
      ),
    })),
  );
}

async function linkOf(target: NeedTarget): Promise<NeedLink> {
  const { page, name } = pageOf(target) ?? { page: 'term' as const, name: '' };
  const kind = searchWords.needs.kind[page];
  const own = { kind, title: name, code: page === 'html' || page === 'css' };
  switch (page) {
    case 'html':
    case 'css':
      return { ...own, href: hrefs.entry(page, name) };
    case 'term':
      return { ...own, href: hrefs.term(termAnchor(name)) };
    case 'page':
      // The only one: `SITE_PAGES`.
      return { ...own, href: hrefs.typing, title: typingWords.title };
    default:
      return { ...own, ...(await textLink(page, name, target.part)) };
  }
}

const COLLECTIONS = { lesson: 'lessons', sheet: 'sheets', guide: 'guides' } as const;

/** @param part a heading of the page, as its author wrote it */
async function textLink(page: keyof typeof COLLECTIONS, name: string, part: string | undefined) {
  const entries = await getCollection(COLLECTIONS[page]);
  const entry = entries.find(({ id }) => id === name);
  const headings: MarkdownHeading[] = entry && part ? (await render(entry)).headings : [];
  const slug = headings.find(({ text }) => plainSpaces(text) === plainSpaces(part ?? ''))?.slug;
  return { href: hrefs[page](name) + (slug ? `#${slug}` : ''), title: part ?? entry?.data.title ?? name };
}
