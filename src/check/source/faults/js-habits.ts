import { literal, namesIn } from '../js-queries.ts';
import { dotted, type JsNode, type JsTree, type Visited } from '../js-tree.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

const EVENTS =
  'click dblclick submit reset change input beforeinput invalid select keydown keyup keypress focus blur focusin focusout mouseover mouseout mouseenter mouseleave mousemove mousedown mouseup pointerdown pointerup pointermove pointerenter pointerleave touchstart touchend touchmove contextmenu wheel scroll resize load error DOMContentLoaded toggle close cancel dragstart dragend dragenter dragleave dragover drop copy cut paste play pause ended timeupdate volumechange storage hashchange popstate pagehide pageshow beforeunload unload online offline message visibilitychange fullscreenchange transitionend animationstart animationend'.split(
    ' ',
  );
const FRENCH_EVENTS: Record<string, string> = {
  clic: 'click',
  clique: 'click',
  cliquer: 'click',
  envoi: 'submit',
  envoyer: 'submit',
  changement: 'change',
  changer: 'change',
  saisie: 'input',
  charger: 'load',
};

/** Properties of elements: one of another name is created, or read as `undefined`, in silence. */
const PROPERTIES = 'length textContent innerHTML innerText disabled checked hidden className classList dataset'.split(
  ' ',
);
/** Named alone, they do nothing. */
const METHODS = new Set(
  'preventDefault stopPropagation focus blur remove reset submit showModal close click reload clear sort reverse pop shift'.split(
    ' ',
  ),
);
const COMPARES = new Set(['<', '>', '<=', '>=']);

/** Longer scripts are nobody's own. */
const MOST_NODES = 10_000;

interface Script {
  nodes: readonly Visited[];
  text: string;
  /** Functions that it declares and that give nothing back. */
  silent: ReadonlySet<string>;
  /** Every function that it declares. */
  functions: ReadonlySet<string>;
}

/**
 * What beginners write that runs, says nothing, and does something else; only where no other meaning is likely.
 *
 * ```
 * bouton.addEventListener('click', saluer())   → js-called saluer
 * bouton.addEventListener('onclick', saluer)   → js-event onclick, click
 * "Bonjour ${nom}"                             → js-dollar
 * for (let i = 0; i <= noms.length; i++)       → js-last i < noms.length
 * ```
 */
export function jsHabits({ nodes }: JsTree, text: string): Fault[] {
  if (nodes.length > MOST_NODES) return [];
  const { functions, silent } = functionsOf(nodes);
  const script: Script = { nodes, text, functions, silent };
  return nodes.flatMap((visited) => {
    const look = HABITS[visited.node.type];
    return look ? look(visited, script).map((fault) => ({ ...fault, line: visited.line })) : [];
  });
}

type Found = Omit<Fault, 'line'>;
type Habit = (visited: Visited, script: Script) => Found[];

const HABITS: Record<string, Habit> = {
  CallExpression: (visited, script) => [...givenFunction(visited, script), ...ofCall(visited.node, script)],
  AssignmentExpression: ({ node }, script) => {
    const name = lastName(node['left'] as JsNode);
    const given = node['right'] as JsNode;
    if (/^(disabled|checked|hidden)$/.test(name) && literal(given) === 'false') return [{ kind: 'js-false', name }];
    return /^on[a-z]+$/.test(name) ? called(given, script) : [];
  },
  ExpressionStatement: ({ node }, { functions }) => named(node['expression'] as JsNode, functions),
  AwaitExpression: ({ node }) => {
    const name = lastName(node['argument'] as JsNode);
    return name === 'json' || name === 'text' ? [{ kind: 'js-not-called', name }] : [];
  },
  Literal: ({ node }, { text }) => inGuillemets(node, text),
  TemplateLiteral: ({ node }, script) => withoutDollar(node, script),
  BinaryExpression: ({ node }, script) => [...chain(node), ...glue(node, script)],
  ForStatement: ({ node }, script) => pastTheEnd(node, script),
  VariableDeclarator: (visited, script) => [...shadow(visited, script), ...notAwaited(visited, script)],
  MemberExpression: ({ node, parent }, { text }) => misspelt(node, parent, text),
};

/** Names of the functions of a script, and those of them that never give a value back. */
function functionsOf(nodes: readonly Visited[]): Pick<Script, 'functions' | 'silent'> {
  const named = nodes.filter(({ node }) => node.type === 'FunctionDeclaration');
  const gives = new Set(
    nodes.filter(({ node }) => node.type === 'ReturnStatement' && node['argument']).map((it) => it.around),
  );
  const name = ({ node }: Visited) => dotted(node['id'] as JsNode) ?? '';
  const isSilent = ({ node }: Visited) => !gives.has(node) && node['async'] !== true && node['generator'] !== true;
  return { functions: new Set(named.map(name)), silent: new Set(named.filter(isSilent).map(name)) };
}

/** `addEventListener('click', f())`, `setInterval('f', 1000)`. */
function givenFunction({ node }: Visited, script: Script): Found[] {
  const callee = lastName(node['callee'] as JsNode);
  const args = node['arguments'] as JsNode[];
  const at = callee === 'addEventListener' ? 1 : /^set(Timeout|Interval)$/.test(callee) ? 0 : -1;
  const given = args[at];
  if (!given) return [];
  const value = literal(given);
  if (at === 0 && typeof value === 'string' && script.functions.has(value)) return [{ kind: 'js-quoted', name: value }];
  return [...(at === 1 ? event(literal(args[0]), script.text) : []), ...called(given, script)];
}

function called(given: JsNode, { silent, text }: Script): Found[] {
  const callee = given.type === 'CallExpression' ? (given['callee'] as JsNode) : undefined;
  const name = callee?.type === 'Identifier' ? (callee['name'] as string) : '';
  if (!silent.has(name)) return [];
  const hasArguments = (given['arguments'] as JsNode[]).length > 0;
  return [{ kind: 'js-called', name, near: hasArguments ? `() => ${text.slice(given.start, given.end)}` : name }];
}

function event(name: unknown, text: string): Found[] {
  if (typeof name !== 'string' || EVENTS.includes(name) || new RegExp(`Event\\(\\s*["'\`]${escaped(name)}`).test(text))
    return [];
  const lower = name.toLowerCase();
  const near =
    EVENTS.find((it) => it.toLowerCase() === lower || `on${it}`.toLowerCase() === lower) ??
    FRENCH_EVENTS[lower] ??
    meant(lower, EVENTS);
  return near ? [{ kind: 'js-event', name, near }] : [];
}

function ofCall(node: JsNode, { text, nodes, functions }: Script): Found[] {
  const callee = dotted(node['callee'] as JsNode) ?? '';
  const args = node['arguments'] as JsNode[];
  const name = callee.split('.').at(-1) ?? '';
  const [only] = args;
  const isNoTimer = !only || (only.type === 'Identifier' && functions.has(only['name'] as string));
  if (/^clear(Interval|Timeout)$/.test(callee) && isNoTimer)
    return [{ kind: 'js-clear', name, near: name.replace('clear', 'set') }];
  if (name === 'appendChild' && args.length > 1) return [{ kind: 'js-append', name }];
  const list = /classList\.(?:add|remove|toggle|contains)$/.test(callee) ? 'classList' : name;
  const signed = args.map(literal).find((it) => typeof it === 'string' && /^[.#][\w-]+$/.test(it));
  if (/^(classList|getElementsByClassName)$/.test(list) && typeof signed === 'string')
    return [{ kind: 'attribute-sign', name: list, near: signed.slice(1) }];
  const key = callee === 'localStorage.getItem' ? literal(args[0]) : undefined;
  return typeof key === 'string' ? unwrittenKey(key, nodes, text) : [];
}

/** A key that is read, while the only one that is written is almost the same. */
function unwrittenKey(key: string, nodes: readonly Visited[], text: string): Found[] {
  const writes = nodes.filter(({ node }) => dotted(node['callee'] as JsNode | undefined) === 'localStorage.setItem');
  const keys = writes.map(({ node }) => literal((node['arguments'] as JsNode[])[0]));
  // One that is written in another way may be this one.
  if (keys.some((it) => typeof it !== 'string') || keys.includes(key) || /localStorage(\[|\.(?![sgrc]))/.test(text))
    return [];
  const near = meant(key, keys as string[]);
  const isNumbered = near?.length === key.length && near.replace(/\d/g, '') === key.replace(/\d/g, '');
  return near && !isNumbered ? [{ kind: 'js-key', name: key, near }] : [];
}

/** `evenement.preventDefault;`, `charger;`. */
function named(expression: JsNode, functions: ReadonlySet<string>): Found[] {
  const isName = expression.type === 'Identifier' && functions.has(expression['name'] as string);
  const name = lastName(expression);
  const isMethod = expression.type === 'MemberExpression' && METHODS.has(name);
  return isName || isMethod ? [{ kind: 'js-not-called', name }] : [];
}

/** `"Bonjour ${nom}"`, but where a program puts something in its place. */
function inGuillemets(node: JsNode, text: string): Found[] {
  const value = literal(node);
  const [name] = (typeof value === 'string' && /\$\{\s*[\p{L}_$][^{}]*\}/u.exec(value)) || [];
  const isMarked = /\b(?:replace|replaceAll|split|includes|indexOf)\(\s*["'/]\\?\$/.test(text);
  return name && !isMarked ? [{ kind: 'js-dollar', name }] : [];
}

/** `` `Bonjour {nom}` ``, where `nom` is a variable. */
function withoutDollar(node: JsNode, { nodes }: Script): Found[] {
  const quasis = node['quasis'] as { value: { raw: string } }[];
  const braces = quasis.flatMap(({ value }) => [
    ...value.raw.matchAll(/(?<![$\\])\{\s*([\p{L}_$][\p{L}\w$]*)(?:\.[\w$]+)*\s*\}/gu),
  ]);
  const isVariable = (name = '') =>
    nodes.some((it) => it.node.type === 'VariableDeclarator' && namesIn(it.node['id'] as JsNode).includes(name));
  const [found] = braces.filter(([, name]) => isVariable(name));
  return found ? [{ kind: 'js-no-dollar', name: found[0] }] : [];
}

/** `1 <= n <= 8`. */
function chain(node: JsNode): Found[] {
  const left = node['left'] as JsNode;
  const isChain = COMPARES.has(node['operator'] as string) && COMPARES.has(left['operator'] as string);
  return isChain && left.type === 'BinaryExpression' ? [{ kind: 'js-chain', name: node['operator'] as string }] : [];
}

/** `champ.value + 1`: the text of a field, and a number. */
function glue(node: JsNode, { text }: Script): Found[] {
  // That of a progress bar is a number.
  if (node['operator'] !== '+' || /\bvalue\s*:|\b(?:progress|meter)\b/.test(text)) return [];
  const sides = [node['left'] as JsNode, node['right'] as JsNode];
  const isText = sides.some((side) => side.type === 'MemberExpression' && lastName(side) === 'value');
  return isText && sides.some((side) => typeof literal(side) === 'number') ? [{ kind: 'js-glue', name: '+' }] : [];
}

/** `for (let i = 0; i <= noms.length; i++) noms[i]` */
function pastTheEnd(node: JsNode, { nodes, text }: Script): Found[] {
  const test = node['test'] as JsNode | null;
  if (test?.type !== 'BinaryExpression' || test['operator'] !== '<=') return [];
  const [left, right] = [test['left'] as JsNode, test['right'] as JsNode];
  if (left.type !== 'Identifier' || right.type !== 'MemberExpression' || lastName(right) !== 'length') return [];
  const of = (it: JsNode) => text.slice(it.start, it.end);
  const list = of(right['object'] as JsNode);
  const body = node['body'] as JsNode;
  const isRead = nodes.some(({ node: it }) => {
    const isItem =
      it.type === 'MemberExpression' && it['computed'] === true && it.start >= body.start && it.end <= body.end;
    return isItem && of(it['object'] as JsNode) === list && of(it['property'] as JsNode) === of(left);
  });
  return isRead ? [{ kind: 'js-last', name: `${of(left)} < ${list}.length` }] : [];
}

/** `let minuterie = setInterval(…)` in a function that never reads it, while one of that name is outside. */
function shadow({ node, parent, around }: Visited, { nodes }: Script): Found[] {
  const id = node['id'] as JsNode;
  if (!around || id.type !== 'Identifier' || !node['init']) return [];
  const name = id['name'] as string;
  const outer = nodes.find(
    (it) =>
      it.node.type === 'VariableDeclarator' &&
      !it.around &&
      (it.node['id'] as JsNode)['name'] === name &&
      it.parent?.['kind'] !== 'const',
  );
  const isNamed = (it: Visited) => it.node.type === 'Identifier' && it.node['name'] === name && it.node !== id;
  const isInside = ({ node: it }: Visited) => it.start >= around.start && it.end <= around.end;
  if (!outer || nodes.some((it) => isNamed(it) && isInside(it))) return [];
  const isUsed = nodes.some((it) => isNamed(it) && it.node !== outer.node['id']);
  return isUsed ? [{ kind: 'js-shadow', name, of: parent?.['kind'] as string, at: outer.line }] : [];
}

/** `const reponse = fetch('a.json')`, then used as if it were there. */
function notAwaited({ node }: Visited, { text }: Script): Found[] {
  const id = node['id'] as JsNode;
  const init = node['init'] as JsNode | null;
  if (init?.type !== 'CallExpression' || id.type !== 'Identifier') return [];
  const callee = dotted(init['callee'] as JsNode) ?? '';
  const isLate = callee === 'fetch' || (/\.(json|text)$/.test(callee) && (init['arguments'] as JsNode[]).length === 0);
  const name = escaped(id['name'] as string);
  const isAwaited = new RegExp(
    `\\b${name}\\s*\\??\\.\\s*(then|catch|finally)\\b|\\bawait\\s+${name}\\b(?!\\s*\\.)|\\breturn\\s+${name}\\b|Promise\\.`,
  ).test(text);
  return isLate && !isAwaited ? [{ kind: 'js-no-await', name: callee }] : [];
}

/** `liste.lenght`, `bouton.disable = true`. */
function misspelt(node: JsNode, parent: JsNode | undefined, text: string): Found[] {
  const isCalled = parent?.type === 'CallExpression' && parent['callee'] === node;
  if (node['computed'] || isCalled) return [];
  const name = lastName(node);
  if (PROPERTIES.includes(name) || name.toLowerCase() === name.toUpperCase()) return [];
  const near = PROPERTIES.some((it) => it.toLowerCase() === name.toLowerCase()) ? undefined : meant(name, PROPERTIES);
  const isOwn = new RegExp(
    `["'\`]${escaped(name)}["'\`]|(?<![.\\w$])${escaped(name)}\\s*[:,}(]|this\\.${escaped(name)}\\b`,
  ).test(text);
  return near && !isOwn ? [{ kind: 'property', name, near }] : [];
}

const lastName = (node: JsNode) => dotted(node)?.split('.').at(-1) ?? '';
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
