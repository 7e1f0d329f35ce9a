import { Ivya } from 'ivya';
import { generateAriaTree } from 'ivya/aria';
import { getAriaDisabled, getElementAccessibleName, isElementVisible } from 'ivya/utils';
import { ACTS, NOT_HERE } from './act.ts';
import { evaluate } from './evaluate.ts';

/** What is asked of the page: an operation on what a selector of Playwright's finds. */
export interface Ask {
  op: string;
  selector: string;
  args: readonly unknown[];
}

/** What a matcher has seen; `actual` is nothing where there is no element. */
export interface Seen {
  pass: boolean;
  actual: unknown;
  isThere: boolean;
}

/**
 * Answers from inside the page that is judged. It reads; what acts is in `act.ts`.
 *
 * @throws Error `strict mode violation` where one element is meant and there are several
 */
export function answer({ op, selector, args }: Ask): unknown {
  if (op === 'aria') return document.body ? [plain(generateAriaTree(document.body))] : [];
  if (op === 'size') {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  }
  if (op === 'evaluate') return evaluate(String(args[0]));
  if (op === 'width') return innerWidth;
  const found = engine().queryLocatorSelectorAll(selector, document);
  if (op === 'count') return found.length;
  if (op === 'look') return look(found, args);
  const one = only(found);
  if (!one) throw new Error('no element');
  const act = ACTS[op];
  return act ? act(one as HTMLElement, String(args[0])) : READS[op]?.(one, args);
}

/** Without what cannot leave the page: elements. */
function plain(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const { role, name, level, children } = node as Record<string, unknown>;
  return { role, name, level, children: Array.isArray(children) ? children.map(plain) : [] };
}

type Read = (element: Element, args: readonly unknown[]) => unknown;

const READS: Record<string, Read> = {
  text: (element) => element.textContent,
  shown: (element) => (element as HTMLElement).innerText,
  attribute: (element, [name]) => element.getAttribute(String(name)),
  hidden: (element) => !isElementVisible(element),
  disabled: (element) => getAriaDisabled(element),
  style: (element, [property, pseudo]) =>
    getComputedStyle(element, pseudo ? `::${pseudo}` : null).getPropertyValue(String(property)),
  box: (element) => {
    if (element.getClientRects().length === 0) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  },
};

function engine(): Ivya {
  const browser = /firefox/i.test(navigator.userAgent) ? 'firefox' : 'chrome' in window ? 'chromium' : 'webkit';
  return Ivya.create({ browser: /chrome/i.test(navigator.userAgent) ? 'chromium' : browser });
}

function only(found: readonly Element[]): Element | undefined {
  if (found.length > 1) throw new Error('strict mode violation');
  return found[0];
}

function look(found: readonly Element[], [name, wanted, value]: readonly unknown[]): Seen | typeof NOT_HERE {
  if (name === 'toBeFocused' && !mayFocus()) return NOT_HERE;
  if (name === 'toHaveCount') return { pass: found.length === wanted, actual: found.length, isThere: true };
  if (Array.isArray(wanted)) {
    const texts = found.map(textOf);
    const pass = texts.length === wanted.length && wanted.every((item, index) => matches(texts[index], item));
    return { pass, actual: texts, isThere: true };
  }
  const element = only(found);
  if (name === 'toBeHidden' || name === 'toBeVisible') {
    const isVisible = element !== undefined && isElementVisible(element);
    return { pass: isVisible === (name === 'toBeVisible'), actual: isVisible ? 'visible' : 'hidden', isThere: true };
  }
  if (!element) return { pass: false, actual: undefined, isThere: false };
  return { ...STATES[String(name)]?.(element, wanted, value), isThere: true } as Seen;
}

/** WebKit gives no focus in a sandboxed frame in which nobody has clicked, whatever a script asks for. */
function mayFocus(): boolean {
  const isWebkit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
  const { activeElement, body } = document;
  return !isWebkit || (activeElement !== null && activeElement !== body);
}

type State = (element: Element, wanted: unknown, value: unknown) => Omit<Seen, 'isThere'>;

const hasText: State = (element, wanted) => ({ pass: matches(textOf(element), wanted), actual: textOf(element) });

const STATES: Record<string, State> = {
  toHaveText: hasText,
  toContainText: hasText,
  toBeChecked: (element) => state((element as HTMLInputElement).checked === true, 'checked', 'unchecked'),
  toBeFocused: (element) => state(document.activeElement === element, 'focused', 'inactive'),
  toBeEnabled: (element) => state(!getAriaDisabled(element), 'enabled', 'disabled'),
  toBeDisabled: (element) => state(getAriaDisabled(element), 'disabled', 'enabled'),
  toHaveValue: (element, wanted) => {
    const actual = (element as HTMLInputElement).value;
    return { pass: matches(actual, wanted), actual };
  },
  toHaveAttribute: (element, name, value) => {
    const actual = element.getAttribute(String(name)) ?? undefined;
    return { pass: actual !== undefined && (value === undefined || matches(actual, value)), actual };
  },
  toHaveAccessibleName: (element, wanted) => {
    const actual = getElementAccessibleName(element, false);
    return { pass: matches(actual, wanted), actual };
  },
};

function state(is: boolean, yes: string, no: string): Omit<Seen, 'isThere'> {
  return { pass: is, actual: is ? yes : no };
}

function matches(text: string | undefined, wanted: unknown): boolean {
  return text !== undefined && (wanted instanceof RegExp ? wanted.test(text) : text === wanted);
}

/** Without what is no text: scripts and styles. */
function textOf(element: Element): string {
  if (/^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.nodeName)) return '';
  if (element instanceof HTMLInputElement && /^(submit|button)$/.test(element.type)) return element.value;
  return [...element.childNodes]
    .map((child) => (child instanceof Element ? textOf(child) : child.nodeType === 3 ? (child.nodeValue ?? '') : ''))
    .join('');
}
