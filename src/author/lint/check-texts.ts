import { stripTypeScriptTypes } from 'node:module';
import { type Node, parse } from 'acorn';

/** What a check file says and asks, read without running it. */
export interface CheckTexts {
  /** Why it cannot be read. */
  fault?: { line: number };
  ids: string[];
  texts: CheckText[];
}

export interface CheckText {
  /**
   * - `title`, `hint`, `said` (what was expected or found): read by the learner;
   * - `asked`: a text, or a number, that the work must hold.
   */
  role: 'title' | 'hint' | 'said' | 'asked';
  text: string;
  line: number;
}

/** Names whose text arguments the work must hold. */
const ASKING =
  /^(?:toHaveText|toContainText|toHaveValue|toHaveAccessibleName|toHaveTitle|getByText|getByLabel|getByPlaceholder|getByAltText|getByTitle|toHaveCount|near)$/;
const SAID = new Set(['expected', 'found', 'look']);

type Any = Node & Record<string, unknown> & { loc?: { start: { line: number } } };

/**
 * ```ts
 * readCheckTexts("check('a', 'La page a un titre', …, { hint: 'Regardez.' })").texts
 * // [{ role: 'title', text: 'La page a un titre', line: 1 }, { role: 'hint', … }]
 * ```
 */
export function readCheckTexts(source: string): CheckTexts {
  const found: CheckTexts = { ids: [], texts: [] };
  let program: Any;
  try {
    const plain = stripTypeScriptTypes(source);
    program = parse(plain, { ecmaVersion: 'latest', sourceType: 'module', locations: true }) as unknown as Any;
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number }; message: string };
    const at = loc?.line ?? Number(/:(\d+)\b/.exec(message)?.[1] ?? lineOfFault(source));
    return { ...found, fault: { line: at } };
  }
  walk(program, (node) => {
    if (node['type'] === 'CallExpression') call(node, found);
    if (node['type'] === 'Property') property(node, found);
    if (node['type'] === 'VariableDeclarator') constant(node, found);
  });
  return found;
}

/** The parser for types says no line: that of JavaScript alone does, where types are absent. */
function lineOfFault(source: string): number {
  try {
    parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch (error) {
    return (error as { loc?: { line: number } }).loc?.line ?? 1;
  }
  return 1;
}

function call(node: Any, found: CheckTexts): void {
  const callee = node['callee'] as Any;
  const args = node['arguments'] as Any[];
  const name = String(callee['name'] ?? (callee['property'] as Any | undefined)?.['name'] ?? '');
  if (name === 'check') {
    const id = textOf(args[0]);
    const title = textOf(args[1]);
    if (id !== undefined) found.ids.push(id);
    if (title !== undefined) found.texts.push({ role: 'title', text: title, line: lineOf(args[1]) });
  }
  if (!ASKING.test(name)) return;
  for (const arg of args) {
    const asked = textOf(arg) ?? numberOf(arg);
    if (asked !== undefined) found.texts.push({ role: 'asked', text: asked, line: lineOf(arg) });
  }
}

function property(node: Any, found: CheckTexts): void {
  const key = String((node['key'] as Any)['name'] ?? '');
  const text = textOf(node['value'] as Any);
  if (text === undefined) return;
  if (key === 'hint') found.texts.push({ role: 'hint', text, line: lineOf(node) });
  else if (SAID.has(key)) found.texts.push({ role: 'said', text, line: lineOf(node) });
  else if (key === 'name') found.texts.push({ role: 'asked', text, line: lineOf(node) });
}

/** A constant of the file, in capitals, holds what the work is compared with. */
function constant(node: Any, found: CheckTexts): void {
  const name = String((node['id'] as Any)['name'] ?? '');
  if (!/^[A-Z][A-Z0-9_]*$/.test(name) || !node['init']) return;
  walk(node['init'] as Any, (inner) => {
    const text = inner['type'] === 'TemplateLiteral' ? undefined : textOf(inner);
    if (text !== undefined) found.texts.push({ role: 'asked', text, line: lineOf(inner) });
  });
}

/** Values in a template are a dash: `« ${name} »` → « – ». */
function textOf(node: Any | undefined): string | undefined {
  if (node?.['type'] === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.['type'] !== 'TemplateLiteral') return undefined;
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('–');
}

function numberOf(node: Any | undefined): string | undefined {
  const value = node?.['type'] === 'Literal' ? node['value'] : undefined;
  return typeof value === 'number' && value > 1 ? String(value) : undefined;
}

const lineOf = (node: Any | undefined): number => node?.loc?.start.line ?? 1;

function walk(node: Any, visit: (node: Any) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of [value].flat() as (Any | null)[]) {
      if (child && typeof child === 'object' && typeof child['type'] === 'string') walk(child, visit);
    }
  }
}
