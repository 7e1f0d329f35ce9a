import { expect, test } from 'vitest';
import { vocabulary } from './search-vocabulary.ts';

test('words of two pages, and of titles; no article, no tag, no code that is shown', () => {
  const copies = [
    '<main data-pagefind-body=""><h1>Lʼ œuf</h1><p>Dur &lt;li&gt; et rouge</p><pre>const dur</pre></main>',
    '<p>Un œuf <em>dur</em>, font-size, vert.</p>',
    '<p>Très dur, font-size</p>',
  ];
  expect(vocabulary(copies)).toEqual(['dur', 'font-size', 'œuf']);
});
