import { expect, test } from 'vitest';
import { statementPage } from './statement-page.ts';

const page = (task: string) => `<!doctype html><title>x</title><main><h1>Le plan</h1>
<section aria-labelledby="fichiers"><ul><li><code>index.html</code> : la page</li></ul></section>
${task}
<section aria-labelledby="verifier"><ul><li>Est-ce lisible ?</li></ul></section></main>`;
const task = (prose: string) => `<section aria-labelledby="consigne"><div class="prose">${prose}</div></section>`;

test('title, files, task, what a person judges', () => {
  const made = statementPage('html-03-plan', page(task('<p>Trois parties.</p>')));
  for (const part of [
    '<h1>Le plan</h1>',
    'dans le dossier <code>html-03-plan</code>',
    '<li><code>index.html</code> : la page</li>',
    '<p>Trois parties.</p>',
    '<li>Est-ce lisible ?</li>',
  ])
    expect(made).toContain(part);
});

test('away from the course, links and pictures leave their words', () => {
  const prose = `<p>Voir <a href="../lecons/html-03.html">la leçon</a>.</p><p><img src="../a.png" alt="Un plan"></p><script>x()</script>`;
  const made = statementPage('a', page(task(prose)));
  expect(made).toContain('<p>Voir <a>la leçon</a>.</p><p><em>Un plan</em></p>\n');
});

test('a page without a task is none', () => {
  expect(statementPage('a', page(''))).toBeUndefined();
});
