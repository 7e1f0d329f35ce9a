import { expect, test } from 'vitest';
import type { Touch } from './edit.ts';
import { isNamed, readStatement } from './statement.ts';

const statement = readStatement(`---
title: Le vélo
---

1. Le mot « important », et lui seul, est entre \`<em>\` et \`</em>\`.
2. La page a trois paragraphes, dans body. Elle déclare son encodage, UTF-8, sa langue et un titre de page.
3. La section « L’atelier » a \`class="gras"\` ; sa marge est de 24 px.
`);

test.each<[Touch['kind'], string, boolean]>([
  ['name', 'em', true],
  ['name', 'p', true],
  ['name', 'body', true],
  ['name', 'lang', true],
  // « Titre de page » names another tag.
  ['name', 'title', true],
  ['name', 'h1', false],
  ['name', 'class', true],
  // French words here, not tags.
  ['name', 'section', false],
  ['name', 'a', false],
  ['text', 'important', true],
  ['text', "L'atelier", true],
  ['text', 'vélo', false],
  ['value', 'utf-8', true],
  ['value', 'gras', true],
  ['value', 'gra', false],
  ['number', '24', true],
  ['number', '3', true],
  ['number', '4', false],
])('%s %s: %s', (kind, text, named) => {
  expect(isNamed(statement, { kind, text })).toBe(named);
});
