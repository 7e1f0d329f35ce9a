import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Why MDX could not be read. */
export interface MdxFault {
  /** 1-based. */
  line: number;
  /** The parser's own words, in English. */
  reason: string;
}

/** The tree of an MDX text, or why there is none. */
export function parsePage(mdx: string): { tree: Root } | { fault: MdxFault } {
  try {
    return { tree: processor.parse(mdx) };
  } catch (error) {
    const { reason, line, place, message } = error as MdxError;
    // The start of the tag that is not closed is said in the message only: « (16:1-16:7) ».
    const opened = /^Expected a closing tag.*\((\d+):\d+-/.exec(reason ?? message)?.[1];
    return {
      fault: { line: Number(opened ?? line ?? place?.line ?? place?.start?.line ?? 1), reason: reason ?? message },
    };
  }
}

interface MdxError {
  message: string;
  reason?: string;
  line?: number;
  place?: { line?: number; start?: { line: number } };
}
