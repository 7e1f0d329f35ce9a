import type { JsConstruct } from '../vocabulary.ts';
import { isFunction, type JsNode } from './js-tree.ts';

const is =
  (...types: string[]) =>
  ({ type }: JsNode) =>
    types.includes(type);

/** What each construct is in the tree (ESTree). */
export const CONSTRUCTS: Record<JsConstruct, (node: JsNode) => boolean> = {
  for: is('ForStatement'),
  'for-of': is('ForOfStatement'),
  'for-in': is('ForInStatement'),
  while: is('WhileStatement'),
  do: is('DoWhileStatement'),
  loop: is('ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'),
  if: is('IfStatement'),
  switch: is('SwitchStatement'),
  ternary: is('ConditionalExpression'),
  template: is('TemplateLiteral'),
  arrow: is('ArrowFunctionExpression'),
  function: isFunction,
  class: is('ClassDeclaration', 'ClassExpression'),
  try: is('TryStatement'),
  throw: is('ThrowStatement'),
  return: is('ReturnStatement'),
  await: is('AwaitExpression'),
  new: is('NewExpression'),
  spread: is('SpreadElement'),
  destructuring: is('ObjectPattern', 'ArrayPattern'),
  'optional-chaining': is('ChainExpression'),
  regexp: (node) => node.type === 'Literal' && 'regex' in node,
  import: is('ImportDeclaration', 'ImportExpression'),
  export: is('ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration'),
};
