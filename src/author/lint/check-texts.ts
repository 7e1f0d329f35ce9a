import { stripTypeScriptTypes } from 'node:module';
import { type Node, parse } from 'acorn';

/** What a check file says and asks, read without running it. */
export interface CheckTexts {
  /** Why it cannot be read. */
  fault?: { line: number };
  ids: string[];
  texts: CheckText[];
  /** What the check itself types, chooses or gives to a function: the work shows it again, and no statement says it. */
  given: string[];
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
  const found: CheckTexts = { ids: [], texts: [], given: [] };
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
  });
  constants(program, found);
  found.given = givenIn(program);
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
  const args = node['arguments'] as Any[];
  const name = nameOf(node);
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

type Role = CheckText['role'];

/** Where a constant is used: what it is there, or in which other constant. */
type Use = Role | { within: string };

/**
 * Texts kept in constants. One that is only said (a hint, what was found) is read by the learner; any other, in
 * capitals, holds what the work is compared with.
 */
function constants(program: Any, found: CheckTexts): void {
  const declared = new Map<string, Any>();
  walk(program, (node) => {
    const name = (node['id'] as Any | null)?.['name'];
    if (node['type'] === 'VariableDeclarator' && node['init'] && typeof name === 'string')
      declared.set(name, node['init'] as Any);
  });
  const uses = usesOf(program, declared);
  for (const [name, init] of declared) {
    const roles = rolesOf(name, uses);
    const isAsked = roles.size === 0 || roles.has('asked');
    if (isAsked && !/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
    walk(
      init,
      (inner) => {
        const text = textOf(inner);
        if (text === undefined) return;
        if (!isAsked) for (const role of roles) found.texts.push({ role, text, line: lineOf(inner) });
        else if (inner['type'] !== 'TemplateLiteral') found.texts.push({ role: 'asked', text, line: lineOf(inner) });
        // What a call is given is not said.
      },
      isAsked ? undefined : 'CallExpression',
    );
  }
}

/** Words that give a text to the work. */
const GIVING = /^(?:fill|selectOption|call|values)$/;

/** Also what goes through a function of the check that fills a field: `add(page, 'Pain')`. */
function givenIn(program: Any): string[] {
  const giving = new Set<string>();
  const constants = new Map<string, Any>();
  walk(program, (node) => {
    const name = String((node['id'] as Any | null)?.['name'] ?? '');
    const body = node['type'] === 'FunctionDeclaration' ? node : (node['init'] as Any | null | undefined);
    if (name === '' || !body) return;
    if (node['type'] === 'VariableDeclarator') constants.set(name, body);
    if (/Function/.test(body['type'] as string))
      walk(body, (inner) => GIVING.test(inner['type'] === 'CallExpression' ? nameOf(inner) : '') && giving.add(name));
  });
  const given = new Set<string>();
  const add = (node: Any, depth = 0): void =>
    walk(node, (inner) => {
      const text = textOf(inner);
      if (text !== undefined && text.trim() !== '') given.add(text);
      const constant = inner['type'] === 'Identifier' ? constants.get(String(inner['name'])) : undefined;
      if (constant && depth < 3 && !/Function/.test(constant['type'] as string)) add(constant, depth + 1);
    });
  walk(program, (node) => {
    if (node['type'] !== 'CallExpression') return;
    const name = nameOf(node);
    if (GIVING.test(name) || giving.has(name)) for (const arg of node['arguments'] as Any[]) add(arg);
  });
  return [...given];
}

function usesOf(program: Any, declared: ReadonlyMap<string, Any>): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const visit = (node: Any, use: Use): void => {
    const name = String(node['name'] ?? '');
    if (node['type'] === 'Identifier' && declared.has(name)) uses.set(name, [...(uses.get(name) ?? []), use]);
    for (const [key, value] of Object.entries(node)) {
      // Names of what is declared, and of what belongs to something, are no uses.
      const isName =
        (node['type'] === 'VariableDeclarator' && key === 'id') ||
        (!node['computed'] && (key === 'property' || (node['type'] === 'Property' && key === 'key')));
      if (isName) continue;
      for (const [rank, child] of ([value].flat() as (Any | null)[]).entries()) {
        if (child && typeof child === 'object' && typeof child['type'] === 'string')
          visit(child, useOf(node, key, rank) ?? use);
      }
    }
  };
  visit(program, 'asked');
  return uses;
}

/** What a child of a node is used for, where that says more than what is around it. */
function useOf(node: Any, key: string, rank: number): Use | undefined {
  if (node['type'] === 'VariableDeclarator') return { within: String((node['id'] as Any)['name'] ?? '') };
  if (node['type'] === 'CallExpression' && key === 'arguments')
    return rank === 1 && nameOf(node) === 'check' ? 'title' : 'asked';
  // What is compared, or done.
  if (key === 'test' || (key === 'body' && node['type'] === 'ArrowFunctionExpression')) return 'asked';
  if (node['type'] !== 'Property') return undefined;
  const own = String((node['key'] as Any)['name'] ?? '');
  return own === 'hint' ? 'hint' : SAID.has(own) ? 'said' : undefined;
}

/** Also by the constants that hold it. */
function rolesOf(name: string, uses: ReadonlyMap<string, readonly Use[]>, seen = new Set<string>()): Set<Role> {
  if (seen.has(name)) return new Set();
  seen.add(name);
  const own = uses.get(name) ?? [];
  return new Set(own.flatMap((use) => (typeof use === 'string' ? [use] : [...rolesOf(use.within, uses, seen)])));
}

function nameOf(call: Any): string {
  const callee = call['callee'] as Any;
  return String(callee['name'] ?? (callee['property'] as Any | undefined)?.['name'] ?? '');
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

/** @param but a kind of node whose inside is left out */
function walk(node: Any, visit: (node: Any) => void, but?: string): void {
  if (node['type'] === but) return;
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of [value].flat() as (Any | null)[]) {
      if (child && typeof child === 'object' && typeof child['type'] === 'string') walk(child, visit, but);
    }
  }
}
