import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Part = MdxJsxFlowElement | MdxJsxTextElement;

export function isPart(node: Nodes): node is Part {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Attributes written as text; `{3}` is « 3 », an attribute alone is « ». */
export function attributesOf(part: Part): Record<string, string> {
  const pairs = part.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    return [[name, typeof value === 'string' ? value : (value?.value ?? '')] as const];
  });
  return Object.fromEntries(pairs);
}
