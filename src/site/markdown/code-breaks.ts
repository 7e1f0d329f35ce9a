import type { ShikiTransformer } from 'shiki';

type Element = Parameters<NonNullable<ShikiTransformer['line']>>[0];

/** A shorter code is whole on any screen. */
const LONG = 10;

/** Between two parts of an address, a file name or a declaration. */
const JOINTS = /(?<=[/:@=])(?![/:@=])|(?<=[\p{L}\p{N}])(?=[.#?&])/u;

/**
 * Where a long code may be cut in a narrow table, so that no letter is left alone on a line.
 *
 * ```ts
 * codeParts('mailto:nous@phare.example')  // ['mailto:', 'nous@', 'phare', '.example']
 * codeParts('a.html')                     // ['a.html']
 * ```
 */
export function codeParts(code: string): string[] {
  return code.length < LONG ? [code] : code.split(JOINTS).filter((part) => part !== '');
}

/** `| <code>pages/contact.html</code> |` → `<code>pages/<wbr>contact<wbr>.html</code>`: in tables alone. */
export const codeBreaks = {
  name: 'envol:code-breaks',
  element: {
    filter: ['td'],
    visit(cell: Element): Element | undefined {
      const children = cell.children.map((child) => {
        if (child.type !== 'element' || child.tagName !== 'code') return child;
        const [text] = child.children;
        if (text?.type !== 'text' || child.children.length > 1) return child;
        const parts = codeParts(text.value);
        if (parts.length < 2) return child;
        const cut = parts.flatMap((value, rank) => [
          ...(rank > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
          { type: 'text' as const, value },
        ]);
        return { ...child, children: cut };
      });
      return children.every((child, rank) => child === cell.children[rank]) ? undefined : { ...cell, children };
    },
  },
};
