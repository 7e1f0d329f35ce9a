import { stringify } from 'yaml';
import type { Plan } from '../../course/plan.ts';
import { newWords as words } from '../../words/author.ts';

export interface WantedExercise {
  id: string;
  lesson: string;
}

/** Path from the root of the course → text: an exercise to write, that can already be proved. */
export function newExercise({ id, lesson }: WantedExercise, plan: Plan): Map<string, string> {
  const text = words.exercise;
  const planned = plan.modules.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
  const head = {
    id,
    title: planned?.title ?? text.title,
    lesson,
    kind: planned?.project ? 'project' : 'practice',
    level: Math.min(4, Math.max(1, planned?.level ?? 1)),
    duration: planned?.duration ?? 20,
    skills: planned?.skills ?? [],
    files: { 'index.html': text.file },
    hints: text.hints,
    witnesses: { 'titre-vide': 'titre' },
    status: 'draft',
  };
  const folder = `exercises/${id}`;
  return new Map([
    [`${folder}/exercise.mdx`, `---\n${stringify(head, { lineWidth: 0 })}---\n\n${text.statement}`],
    [`${folder}/starter/index.html`, page('<p>Bonjour</p>')],
    [`${folder}/solution/index.html`, page('<h1>Bonjour</h1>')],
    [`${folder}/witnesses/good/un-paragraphe-en-plus/index.html`, page('<h1>Bonjour</h1>\n    <p>À bientôt.</p>')],
    [`${folder}/witnesses/bad/titre-vide/index.html`, page('<h1></h1>')],
    [`checks/${id}.ts`, check()],
  ]);
}

function page(content: string): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Bonjour</title>
  </head>
  <body>
    ${content}
  </body>
</html>
`;
}

function check(): string {
  const { comments, checkTitle, checkHint } = words.exercise;
  return `import { check, expect } from '../src/check/vocabulary.ts';

${comments.map((line) => `// ${line}`).join('\n')}
check('titre', '${checkTitle}', { hint: '${checkHint}' }, async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour');
});
`;
}
