import { expect, test } from 'vitest';
import { parseYaml } from '../../course/front-matter.ts';
import { Glossary } from '../../course/glossary.ts';
import type { CourseFacts, Example, Rule } from '../rules/rule.ts';
import { RULES } from './all-rules.ts';
import { documentKind } from './document.ts';
import { applyEdits, lintDocument } from './lint.ts';
import type { RawDocument } from './read-documents.ts';
import { spelling } from './spelling.ts';

const LESSON = 'lessons/01-html/html-01.mdx';

/** A file as the rule reads it; a body alone is that of a lesson. */
function toRaw({ file = LESSON, text, more = {} }: Example): RawDocument {
  const head = `---\nid: html-01\nprerequisites: ${more['prerequisites'] ?? '[]'}\nstatus: ${more['status'] ?? 'draft'}\n---\n\n`;
  const kind = documentKind(file);
  if (!kind) throw new Error(`no rule reads ${file}`);
  const part = (name: string) =>
    new Map(
      Object.entries(more).flatMap(([path, own]) => {
        const [, inside] = path.split(`/${name}/`);
        return inside ? [[inside, own] as const] : [];
      }),
    );
  const check = Object.keys(more).find((path) => path.startsWith('checks/'));
  const beside = {
    starter: part('starter'),
    solution: part('solution'),
    ...(check ? { check: { file: check, text: more[check] ?? '' } } : {}),
  };
  return { kind, file, text: file === LESSON ? head + text : text, ...(kind === 'exercise' ? { beside } : {}) };
}

function run(rule: Rule, example: Example) {
  const yaml =
    example.more?.['lessons/_glossaire.yaml'] ?? (example.file?.endsWith('_glossaire.yaml') ? example.text : '[]');
  const facts: CourseFacts = {
    order: ['html-01', 'html-02'],
    terms: parseYaml('glossaire', yaml, Glossary).data ?? [],
  };
  return lintDocument(toRaw(example), [rule], facts);
}

const all = [...RULES, spelling([])];

test.each(all.map((rule) => [rule.id, rule] as const))(
  '%s: its bad example is seen, its good one is not',
  // Spelling loads its dictionary.
  { timeout: 30_000 },
  async (_, rule) => {
    const bad = await run(rule, rule.bad);
    expect(bad.length).toBeGreaterThan(0);
    expect(bad[0]?.what).toMatch(/[.!?»]$/);
    expect(await run(rule, rule.good)).toEqual([]);
  },
);

test.each([
  ['titre-un', []],
  ['un', ['Le témoin « sans-titre » nomme le contrôle « un », qui n’existe pas.']],
])('checks that are made in a loop: a witness that names %s', async (id, expected) => {
  const rule = all.find((one) => one.id === 'check-file') as Rule;
  const text = rule.good.text.replace('sans-titre: titre', `sans-titre: ${id}`);
  const check = `for (const n of [1, 2]) check(\`titre-\${n}\`, 'La page a un titre', async () => {});\n`;
  const found = await run(rule, { ...rule.good, text, more: { 'checks/html-01-saluer.ts': check } });
  expect(found.map(({ what }) => what)).toEqual(expected);
});

test('each rule has a name of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('what mends a text leaves nothing to mend', async () => {
  const rule = all.find(({ id }) => id === 'typography') as Rule;
  const text = "Est-ce l'oeil ? « Oui » !\n\nUn mot... et `a : b` et **gras** : voilà.\n";
  const raw = toRaw({ text });
  const edits = (await lintDocument(raw, [rule], { order: [], terms: [] })).flatMap(({ edit }) => edit ?? []);
  const mended = applyEdits(raw.text, edits);
  expect(mended.slice(raw.text.indexOf('Est'))).toBe(
    'Est-ce l’œil\u00a0? «\u00a0Oui\u00a0»\u00a0!\n\nUn mot… et `a : b` et **gras**\u00a0: voilà.\n',
  );
});

test('code of CSS that is written as text is not mended as if it were French: a person decides', async () => {
  const rule = all.find(({ id }) => id === 'typography') as Rule;
  const raw = toRaw({ text: 'Écrivez box-sizing: border-box, sur chaque rendez-vous: voilà.\n' });
  const found = await lintDocument(raw, [rule], { order: [], terms: [] });
  expect(found.map(({ what, edit }) => [what, edit?.text])).toEqual([
    ['Du code CSS est écrit comme du texte.', undefined],
    ['Un espace insécable manque avant un signe double : ; : ! ? »', '\u00a0'],
  ]);
});
