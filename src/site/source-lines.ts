import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * Line of an MDX text where an address is written: link, image, or attribute of a component.
 *
 * ```ts
 * lineOfUrl('Un mot.\n\n[ici](/absent.html)', '/absent.html')  // 3
 * ```
 *
 * @returns 1-based; `undefined` where the address is not written there, or the text is not MDX
 */
export function lineOfUrl(mdx: string, url: string): number | undefined {
  let line: number | undefined;
  const tree = parse(mdx);
  if (!tree) return undefined;
  visit(tree, (node) => {
    const written =
      'url' in node ? [node.url] : 'attributes' in node ? node.attributes.map((attribute) => attribute.value) : [];
    if (line === undefined && written.includes(url)) line = node.position?.start.line;
  });
  return line;
}

function parse(mdx: string) {
  try {
    return processor.parse(mdx);
  } catch {
    return undefined;
  }
}
