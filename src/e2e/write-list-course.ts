import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folder of the module, lesson, id, kind, level, skills. */
type Row = readonly [string, string, string, string, number, string];

/** Three modules, of which the second has a lesson that is only planned; each kind, each level. */
export const LISTED: readonly Row[] = [
  ['01-html', 'aa-01', 'aa-01-guide', 'guided', 1, 'C01'],
  ['01-html', 'aa-01', 'aa-01-plan', 'practice', 2, 'C01, C02'],
  ['01-html', 'aa-02', 'aa-02-lien', 'debug', 1, 'C02'],
  ['02-css', 'bb-01', 'bb-01-noir', 'practice', 1, 'C03'],
  ['02-css', 'bb-01', 'bb-01-page', 'mockup', 3, 'C02, C03'],
  ['02-css', 'bb-02', 'bb-02-boite', 'practice', 2, 'C03'],
  ['03-js', 'cc-01', 'cc-01-clic', 'debug', 3, 'C03'],
  ['03-js', 'cc-01', 'cc-01-site', 'project', 4, 'C01, C03'],
];
const PLANNED_ONLY = 'bb-02';

/** A course whose list of exercises has something to choose from. @param dir in the kit, where its lessons find Astro */
export async function writeListCourse(dir: string, rows: readonly Row[] = LISTED): Promise<void> {
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  };
  const modules = Map.groupBy(rows, ([module]) => module);
  const plan = [...modules].map(([folder, own], index) => {
    const lessons = [...new Set(own.map(([, lesson]) => lesson))];
    const planned = lessons.map(
      (id) => `      - { id: ${id}, title: Leçon ${id}, hours: 1, prerequisites: [], objectives: [], glossary: [] }\n`,
    );
    const id = `M${String(index + 1).padStart(2, '0')}`;
    return `  - id: ${id}\n    folder: ${folder}\n    title: Module ${folder}\n    hours: 1\n    exercises: []\n    lessons:\n${planned.join('')}`;
  });
  await write('lessons/_plan.yaml', `modules:\n${plan.join('')}`);
  const skills = [...new Set(rows.flatMap(([, , , , , ids]) => ids.split(', ')))].sort();
  await write(
    'lessons/_competences.yaml',
    skills.map((id) => `- { id: ${id}, title: Faire ${id}, summary: Oui. }\n`).join(''),
  );
  for (const folder of modules.keys()) {
    await write(
      `lessons/${folder}/index.mdx`,
      `---\ntitle: Module ${folder}\nsummary: Pour les essais.\n---\n\nUn module.\n`,
    );
  }
  for (const [module, lesson, id, kind, level, ids] of rows) {
    if (lesson !== PLANNED_ONLY) {
      await write(
        `lessons/${module}/${lesson}.mdx`,
        `---\nid: ${lesson}\ntitle: Leçon ${lesson}\nsummary: Une leçon.\nduration: 60\nobjectives: [Lire, Écrire]\nprerequisites: []\nskills: []\nstatus: beta\n---\n\nUn texte.\n`,
      );
    }
    await writeExercise(write, { id, lesson, kind, level, ids, status: 'beta' });
  }
  const draft = { id: 'aa-01-brouillon', lesson: 'aa-01', kind: 'debug', level: 1, ids: 'C01', status: 'draft' };
  await writeExercise(write, draft);
}

interface Written {
  id: string;
  lesson: string;
  kind: string;
  level: number;
  ids: string;
  status: string;
}

async function writeExercise(
  write: (file: string, text: string) => Promise<void>,
  { id, lesson, kind, level, ids, status }: Written,
): Promise<void> {
  const head = `id: ${id}\ntitle: Exercice ${id}\nlesson: ${lesson}\nkind: ${kind}\nlevel: ${level}\nduration: 20\nskills: [${ids}]`;
  const rest = `files: { index.html: une page }\nhints: [Un., Deux., Trois.]\nwitnesses: {}\nstatus: ${status}`;
  await write(`exercises/${id}/exercise.mdx`, `---\n${head}\n${rest}\n---\n\nÉcrivez un titre.\n`);
  for (const part of ['starter', 'solution']) await write(`exercises/${id}/${part}/index.html`, '<p>Bonjour</p>\n');
  await write(`checks/${id}.ts`, '// Declares no check: nobody is graded here.\n');
}
