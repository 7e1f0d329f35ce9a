import { changeMedia } from './css/change-media.ts';
import { changeProperty } from './css/change-property.ts';
import { changeSelector } from './css/change-selector.ts';
import { changeValue } from './css/change-value.ts';
import { dropDeclaration } from './css/drop-declaration.ts';
import { dropRule } from './css/drop-rule.ts';
import type { Mutation } from './edit.ts';
import { changeAttribute } from './html/change-attribute.ts';
import { changeTag } from './html/change-tag.ts';
import { changeText } from './html/change-text.ts';
import { dropAttribute } from './html/drop-attribute.ts';
import { dropDoctype } from './html/drop-doctype.ts';
import { dropElement } from './html/drop-element.ts';
import { dropEndTag } from './html/drop-end-tag.ts';
import { unwrapElement } from './html/unwrap-element.ts';
import { changeCondition } from './js/change-condition.ts';
import { changeConstant } from './js/change-constant.ts';
import { changeEvent } from './js/change-event.ts';
import { changeMethod } from './js/change-method.ts';
import { changeOperator } from './js/change-operator.ts';
import { dropListener } from './js/drop-listener.ts';
import { dropStatement } from './js/drop-statement.ts';

/** All the ways to make a right work wrong. */
export const MUTATIONS: readonly Mutation[] = [
  ...[dropDoctype, dropElement, unwrapElement, dropEndTag, changeTag, dropAttribute, changeAttribute, changeText],
  ...[dropRule, dropDeclaration, changeValue, changeProperty, changeSelector, changeMedia],
  ...[dropStatement, dropListener, changeEvent, changeCondition, changeOperator, changeConstant, changeMethod],
];
