import { stringify } from 'yaml';
import type { Plan } from '../../course/plan.ts';
import { newWords as words } from '../../words/author.ts';

export interface WantedExercise {
  id: string;
  lesson: string;
}

/** What a learner of a module writes, where it is not HTML. */
const LANGUAGES: Readonly<Record<string, 'css' | 'js'>> = {
  ...{ '02-css': 'css', '03-mise-en-page': 'css', '04-ecrans': 'css' },
  ...{ '06-javascript': 'js', '07-dom': 'js', '08-donnees': 'js' },
};

/** Path from the root of the course → text: an exercise to write, that can already be proved. */
export function newExercise({ id, lesson }: WantedExercise, plan: Plan): Map<string, string> {
  const text = words.exercise;
  const home = plan.modules.find(({ lessons }) => lessons.some((one) => one.id === lesson));
  const planned = plan.modules.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
  const language = LANGUAGES[home?.folder ?? ''] ?? 'html';
  const { files, neighbour, bad, asserted, works } = SKELETONS[language];
  const head = {
    id,
    title: planned?.title ?? text.title,
    lesson,
    kind: planned?.project ? 'project' : 'practice',
    level: Math.min(4, Math.max(1, planned?.level ?? 1)),
    duration: planned?.duration ?? 20,
    skills: planned?.skills ?? [],
    files,
    hints: text.hints(neighbour),
    witnesses: { [bad]: 'titre' },
    status: 'draft',
  };
  const folder = `exercises/${id}`;
  return new Map([
    [
      `${folder}/exercise.mdx`,
      `---\n${stringify(head, { lineWidth: 0 })}---\n\n${text.statement(text[language].asked)}`,
    ],
    ...Object.entries(works).map(([path, written]): [string, string] => [`${folder}/${path}`, written]),
    [`checks/${id}.ts`, check(text[language], asserted)],
  ]);
}

interface Skeleton {
  /** Name of a file that is given → what it is. */
  files: Record<string, string>;
  /** The code of the last hint. */
  neighbour: string;
  /** Name of the bad witness. */
  bad: string;
  /** What the check expects of the heading. */
  asserted: string;
  /** Path in the folder of the exercise → text. */
  works: Record<string, string>;
}

const { files: called, startScript } = words.exercise;

const SKELETONS: Readonly<Record<'html' | 'css' | 'js', Skeleton>> = {
  html: {
    files: { 'index.html': called.page },
    neighbour: '<h1>Le potager</h1>',
    bad: 'titre-vide',
    asserted: "toHaveText('Bonjour')",
    works: {
      'starter/index.html': page('<p>Bonjour</p>'),
      'solution/index.html': page('<h1>Bonjour</h1>'),
      'witnesses/good/un-paragraphe-en-plus/index.html': page('<h1>Bonjour</h1>\n    <p>À bientôt.</p>'),
      'witnesses/bad/titre-vide/index.html': page('<h1></h1>'),
    },
  },
  css: {
    files: { 'index.html': called.givenPage, 'style.css': called.style },
    neighbour: 'p { color: navy; }',
    bad: 'autre-couleur',
    asserted: "toHaveCSS('color', 'teal')",
    works: {
      ...both('index.html', page('<h1>Bonjour</h1>', '<link rel="stylesheet" href="style.css">')),
      'starter/style.css': 'h1 {\n}\n',
      'solution/style.css': 'h1 {\n  color: teal;\n}\n',
      'witnesses/good/en-chiffres/style.css': 'h1 {\n  color: #008080;\n}\n',
      'witnesses/bad/autre-couleur/style.css': 'h1 {\n  color: navy;\n}\n',
    },
  },
  js: {
    files: { 'index.html': called.givenPage, 'script.js': called.script },
    neighbour: "document.querySelector('p').textContent = 'Le potager';",
    bad: 'autre-texte',
    asserted: "toHaveText('Bonjour')",
    works: {
      ...both('index.html', page('<h1></h1>', '<script src="script.js" defer></script>')),
      'starter/script.js': startScript,
      'solution/script.js': "document.querySelector('h1').textContent = 'Bonjour';\n",
      'witnesses/good/en-deux-lignes/script.js':
        "const titre = document.querySelector('h1');\ntitre.textContent = 'Bonjour';\n",
      'witnesses/bad/autre-texte/script.js': "document.querySelector('h1').textContent = 'Bonsoir';\n",
    },
  },
};

/** The same in the starter and in the solution. */
function both(file: string, text: string): Record<string, string> {
  return { [`starter/${file}`]: text, [`solution/${file}`]: text };
}

function page(content: string, loads = ''): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Bonjour</title>${loads && `\n    ${loads}`}
  </head>
  <body>
    ${content}
  </body>
</html>
`;
}

function check(says: { check: string; hint: string }, asserted: string): string {
  return `import { check, expect } from '../src/check/vocabulary.ts';

${words.exercise.comments.map((line) => `// ${line}`).join('\n')}
check('titre', '${says.check}', { hint: '${says.hint}' }, async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).${asserted};
});
`;
}
