import type { RuleId } from './rules.ts';

/** What a page is asked. */
export interface Questions {
  /** Rules of axe-core to run. */
  axe: readonly string[];
  /** Whether the texts of links, and the pointer over buttons, are to be read. */
  links: boolean;
  cursor: boolean;
  fields: boolean;
  /** Attribute that holds the line of each start tag. */
  lineAttribute: string;
}

/** What the page answers. Texts are the page's own, whole: to be cut before they are shown. */
export type Answer =
  | { kind: 'axe'; rule: string; line: string | null; name: string; text: string; ratio?: number; wanted?: string }
  | { kind: 'link' | 'cursor' | 'field'; line: string | null; text: string };

/** Rules of axe-core → ours. Another rule of theirs asks for more than the course teaches, or says what ours say. */
export const AXE_RULES: Readonly<Record<string, RuleId>> = {
  label: 'fieldLabel',
  'select-name': 'fieldLabel',
  'image-alt': 'imageAlt',
  'input-image-alt': 'imageAlt',
  'button-name': 'buttonEmpty',
  'input-button-name': 'buttonEmpty',
  'link-name': 'linkEmpty',
  'page-has-heading-one': 'headingOne',
  'heading-order': 'headingJump',
  'empty-heading': 'headingEmpty',
  'color-contrast': 'contrast',
};

interface AxeNode {
  element?: Element;
  any: { data?: { contrastRatio?: number; expectedContrastRatio?: string } | null }[];
}

interface Axe {
  run(root: Document, options: unknown): Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>;
}

/**
 * Runs inside the page, in a world of its own, where no script of the page can fake what it reads; `axe` is there. It may
 * use nothing that is outside of it. Rejects where a page is too big to be looked at in time.
 */
export async function probePage(questions: Questions): Promise<Answer[]> {
  const { lineAttribute } = questions;
  const most = 30;
  if (document.getElementsByTagName('*').length > 1500) throw new Error('too big');
  const place = (element: Element | undefined) => ({
    line: element?.getAttribute(lineAttribute) ?? null,
    name: element?.localName ?? '',
    text: (element?.textContent ?? '').slice(0, 200),
  });
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].slice(0, 500);
  const isShown = (element: HTMLElement) => element.getClientRects().length > 0;
  const answers: Answer[] = [];

  if (questions.links) {
    for (const link of all('a[href]:not([aria-label]):not([aria-labelledby])'))
      if (link.children.length === 0) answers.push({ kind: 'link', ...place(link) });
  }
  if (questions.fields) {
    const fields = all(':is(input, textarea)[placeholder]:not([aria-label]):not([aria-labelledby]):not([title])');
    for (const field of fields as HTMLInputElement[])
      if (isShown(field) && field.labels?.length === 0) answers.push({ kind: 'field', ...place(field) });
  }
  if (questions.cursor && document.styleSheets.length > 0) {
    for (const button of all('button:enabled'))
      if (isShown(button) && getComputedStyle(button).cursor !== 'pointer')
        answers.push({ kind: 'cursor', ...place(button) });
  }
  if (questions.axe.length === 0) return answers;
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, {
    runOnly: questions.axe,
    resultTypes: ['violations'],
    elementRef: true,
    preload: false,
    iframes: false,
  });
  for (const { id, nodes } of violations) {
    for (const { element, any } of nodes.slice(0, most)) {
      const data = any[0]?.data;
      answers.push({
        kind: 'axe',
        rule: id,
        ...place(element),
        ...(data?.contrastRatio === undefined
          ? {}
          : { ratio: data.contrastRatio, wanted: data.expectedContrastRatio ?? '' }),
      });
    }
  }
  return answers;
}
