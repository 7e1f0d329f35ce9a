import { CHECK, EXERCISE, STATEMENT } from '../rules/exercise-example.ts';

export const LESSON = 'lessons/01-html/html-01.mdx';
export const NOTE = 'lessons/01-html/html-01.formateur.mdx';
export const PLAN = 'lessons/_plan.yaml';
export const GLOSSARY = 'lessons/_glossaire.yaml';
export const REFERENCE = 'lessons/_reference.yaml';

/** `lesson({ skills: '[C03]' })`: a lesson with one key of its head changed. @param body what follows the head */
export function lesson(keys: Readonly<Record<string, string>> = {}, body = 'Un texte.\n'): string {
  const head = {
    id: 'html-01',
    title: 'Balises et éléments',
    summary: 'Écrire une première balise.',
    duration: '120',
    objectives: '[Nommer un élément, Écrire un élément]',
    prerequisites: '[]',
    skills: '[C02]',
    status: 'draft',
  };
  const lines = Object.entries({ ...head, ...keys }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** A note for the trainer. */
export function note(lesson = 'html-01'): string {
  return `---\nlesson: ${lesson}\ntitle: La note du formateur\n---\n\nUn texte.\n`;
}

/** `entry('near: [titre]')`: a reference of one element, with a line more. */
export function entry(more = ''): string {
  return `html:
  - name: p
    means: Un paragraphe.
    example: "<p>Bonjour</p>"
    shows: Une idée, seule.
    lesson: html-01
${more && `    ${more}\n`}css: []
`;
}

/** `plan('[balise]')` @param glossary words that its lesson defines */
export function plan(glossary = '[]'): string {
  return `modules:
  - id: M01
    folder: 01-html
    title: HTML
    hours: 2
    lessons:
      - id: html-01
        title: Balises et éléments
        hours: 2
        prerequisites: []
        objectives: [Nommer un élément, Écrire un élément]
        glossary: ${glossary}
    exercises: []
`;
}

/** `term('lesson: html-01')` @param keys lines that end the entry */
export function term(keys: string): string {
  return `- term: balise
  definition: Marque entre deux chevrons.
  example: "\`<p>\`"
${keys.replace(/^/gm, '  ')}
`;
}

/** The course that each example is put over: one of everything, without a mistake. */
export const EXAMPLE_COURSE: Readonly<Record<string, string>> = {
  [PLAN]: plan(),
  [GLOSSARY]: term('lesson: html-01'),
  'lessons/_competences.yaml': `- id: C02\n  title: Structurer un contenu\n  summary: Vous choisissez chaque balise.\n`,
  [REFERENCE]: entry(),
  'lessons/_reference-mdn.json': JSON.stringify({
    ...{ sources: {}, licence: 'CC0-1.0' },
    html: { p: { support: { versions: { chrome: '1', edge: '12', firefox: '1', safari: '1' } } } },
    css: {},
  }),
  'lessons/01-html/index.mdx': '---\ntitle: HTML\nsummary: Écrire des pages.\n---\n\nUn texte.\n',
  [LESSON]: lesson(),
  [EXERCISE]: STATEMENT,
  'exercises/html-01-saluer/starter/index.html': '<p>Bonjour</p>\n',
  'exercises/html-01-saluer/solution/index.html': '<h1>Bonjour</h1>\n',
  'exercises/html-01-saluer/witnesses/bad/sans-titre/index.html': '<p>Bonjour</p>\n',
  [CHECK]: "check('titre', 'La page a un titre', async () => {});\n",
};
