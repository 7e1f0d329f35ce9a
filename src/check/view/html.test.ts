import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what a person wrote is escaped, what we wrote is not', () => {
  const hostile = '</pre><script>alert("x")</script>&\'';
  expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
    '<p title="&lt;/pre&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;">&lt;/pre&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;</p>',
  );
});

test('pieces nest; nothing is written for nothing', () => {
  expect(html`<ul>${['a', '<'].map((text) => html`<li>${text}</li>`)}${undefined}${false}${0}</ul>`.html).toBe(
    '<ul><li>a</li><li>&lt;</li>0</ul>',
  );
});

test('signs that hide or turn around what follows become visible', () => {
  expect(html`${'a\0b\u202ec\td\ne'}`.html).toBe('a\ufffdb\ufffdc\td\ne');
});
