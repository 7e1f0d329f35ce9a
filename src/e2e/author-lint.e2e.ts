import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintCourse } from '../author/lint/lint-course.ts';
import { viewProblem } from '../author/lint/view-problems.ts';
import type { CourseStatus } from '../author/status.ts';
import { isAll, RUN_ALL } from './all-tests.ts';
import { ROOT, run } from './run.ts';

/** What an author is told by `lint`, `new` and `status`, on a small course that these commands themselves begin. */
const LESSON = 'lessons/01-html/html-04.mdx';
const EXERCISE = 'exercises/html-04-avis';
const STATEMENT = `${EXERCISE}/exercise.mdx`;
const CHECK = 'checks/html-04-avis.ts';

let begun: string;
let course: string;
beforeAll(async () => {
  // Inside the repository, so that a check finds its vocabulary.
  begun = await mkdtemp(join(ROOT, '.cache-author '));
  course = join(begun, 'now');
  const first = join(begun, 'first');
  await mkdir(join(first, 'lessons'), { recursive: true });
  for (const name of ['_plan.yaml', '_glossaire.yaml', '_competences.yaml', '_mots.txt'])
    await cp(join(ROOT, 'lessons', name), join(first, 'lessons', name));
  expect((await run('src/author/new-cli.ts', ['--course', first, 'lesson', '01-html', 'html-04'])).code).toBe(0);
  expect((await run('src/author/new-cli.ts', ['--course', first, 'exercise', 'html-04-avis'])).code).toBe(0);
});
afterAll(() => rm(begun, { recursive: true, force: true }));

async function fresh(): Promise<void> {
  await rm(course, { recursive: true, force: true });
  await cp(join(begun, 'first'), course, { recursive: true });
}
async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(course, file)), { recursive: true });
  await writeFile(join(course, file), content);
}
const read = (file: string) => readFile(join(course, file), 'utf8');
const lint = (...args: string[]) =>
  run('src/author/lint-cli.ts', ['--course', course, ...args], { GITHUB_ACTIONS: '' });
const add = (file: string, more: string) => async () => write(file, (await read(file)) + more);
const change = (file: string, from: string, to: string) => async () => {
  const text = await read(file);
  expect(text).toContain(from);
  await write(
    file,
    text.replace(from, () => to),
  );
};

test('what new makes is clean, and begins with what the plan says', async () => {
  await fresh();
  const { code, stdout } = await lint();
  expect(stdout).toContain('Rien à corriger');
  expect(code).toBe(0);
  expect(await read(LESSON)).toMatch(/^---\nid: html-04\ntitle: Le texte dans le détail\n/);
  expect(await read(STATEMENT)).toContain('title: Baliser un témoignage');
});

if (!isAll) console.warn(`Not tried here: most mistakes of authors, one by one. ${RUN_ALL}`);

// `bad-input.test.ts` makes many of them at once.
describe.runIf(isAll)('each mistake has its sentence, at its line', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['a lesson that is empty', () => write(LESSON, ''), `${LESSON}:1  L’en-tête manque.`],
    [
      'a key that is almost right',
      change(LESSON, 'title:', 'titel:'),
      `${LESSON}:3  La clé « titel » n’existe pas. Écrivez « title ».`,
    ],
    [
      'a value of another type',
      change(LESSON, 'duration: 180', 'duration: longtemps'),
      `${LESSON}:5  La valeur de « duration » n’a pas la bonne forme.`,
    ],
    ['a tab in YAML', change(LESSON, '  - Baliser', '\t- Baliser'), 'Une tabulation sert de retrait.'],
    [
      'a lesson under another name',
      async () => write('lessons/01-html/html-05.mdx', await read(LESSON)),
      'L’identifiant « html-04 » diffère du nom « html-05 ».',
    ],
    [
      'a lesson whose name ends otherwise',
      async () => write('lessons/01-html/html-05.txt', 'Un texte.'),
      'Le fichier « html-05.txt » n’a pas sa place ici.',
    ],
    [
      'a lesson that is not UTF-8',
      () => write(LESSON, Buffer.from('été', 'latin1')),
      `${LESSON}:1  Ce fichier n’est pas du texte UTF-8.`,
    ],
    ['a tag that is not closed', add(LESSON, '\n<Note>\n\nUn mot.\n'), 'La balise <Note> n’est pas fermée.'],
    ['{ in prose', add(LESSON, '\nUne règle commence par {.\n'), 'Une accolade { ouvre du code.'],
    ['< in prose', add(LESSON, '\nSi a <3, on passe.\n'), 'Un chevron < ouvre une balise.'],
    ['a section that is missing', change(LESSON, '## Prédire', '## Deviner'), 'La partie « Prédire » manque.'],
    [
      'a module without its page',
      () => rm(join(course, 'lessons/01-html/index.mdx')),
      'Le module « 01-html » n’a pas de page.',
    ],
    [
      'a folder that is no module',
      () => write('lessons/01-htm/index.mdx', '---\ntitle: A\nsummary: B.\n---\n'),
      'Renommez-le « 01-html ».',
    ],
    [
      'a plan that cannot be read',
      () => write('lessons/_plan.yaml', 'modules:\n\t- a'),
      'lessons/_plan.yaml:2  Une tabulation sert de retrait.',
    ],
    [
      'a statement under another name',
      async () => {
        await write(`${EXERCISE}/exercice.mdx`, '');
        await rm(join(course, STATEMENT));
      },
      `Le fichier ${STATEMENT} manque.`,
    ],
    [
      'no starter',
      () => rm(join(course, EXERCISE, 'starter'), { recursive: true }),
      'L’exercice n’a pas son « starter ».',
    ],
    [
      'two exercises with one id',
      async () => cp(join(course, EXERCISE), join(course, 'exercises/html-04-bis'), { recursive: true }),
      'L’identifiant « html-04-avis » diffère du nom « html-04-bis ».',
    ],
    ['no check', () => rm(join(course, CHECK)), 'L’exercice « html-04-avis » n’a pas de contrôle.'],
    ['a check with a syntax error', add(CHECK, '\ncheck(\n'), `${CHECK}:`],
    ['a check that is empty', () => write(CHECK, ''), 'Le fichier de contrôle est vide.'],
    [
      'a check that is no .ts',
      () => write('checks/html-04-avis.js', ''),
      'checks/html-04-avis.js:1  Un contrôle est un fichier .ts.',
    ],
    [
      'a witness that names an unknown check',
      change(STATEMENT, 'titre-vide: titre', 'titre-vide: titr'),
      'nomme le contrôle « titr », qui n’existe pas. Écrivez « titre ».',
    ],
    [
      'a witness that is not there',
      change(STATEMENT, 'titre-vide: titre', 'titre-absent: titre'),
      'Le dossier witnesses/bad/titre-absent n’existe pas.',
    ],
    [
      'a file that is not given',
      change(STATEMENT, 'index.html:', 'idnex.html:'),
      '« idnex.html » n’est pas dans « starter ». Écrivez « index.html ».',
    ],
    [
      'a file to rename that is not given',
      change(STATEMENT, 'status: draft', 'renamed:\n  pages/index.html: pages/Index 2.html\nstatus: draft'),
      '« pages/index.html » n’est pas dans « starter ». Écrivez « index.html ».',
    ],
    [
      'moves that is no yes nor no',
      change(STATEMENT, 'status: draft', 'moves: oui\nstatus: draft'),
      'La valeur de « moves » n’a pas la bonne forme. Attendu : true ou false.',
    ],
    [
      'a demand that the statement does not say',
      change(CHECK, "toHaveText('Bonjour')", "toHaveText('Bonsoir')"),
      'Le contrôle attend « Bonsoir », que l’énoncé ne dit pas.',
    ],
    [
      'an image of 12 MB',
      () => write('public/images/mur.png', new Uint8Array(12_000_000)),
      'public/images/mur.png:1  Ce fichier pèse 12 Mo. Réduisez-le : 1 Mo au plus.',
    ],
    [
      'a starter that is not UTF-8',
      () => write(`${EXERCISE}/starter/index.html`, Buffer.from('<p>été</p>', 'latin1')),
      'Ce fichier n’est pas du texte UTF-8.',
    ],
    [
      'a word that is misspelt',
      change(LESSON, 'Vous allez l’écrire.', 'Vous alez l’écrire.'),
      'Le mot « alez » est inconnu.',
    ],
  ])('%s', async (_, breaks, sentence) => {
    await fresh();
    await breaks();
    // What the command prints; the command itself is run by the others.
    const { problems, spelling } = await lintCourse(course);
    const said = [...problems, ...spelling].map(viewProblem).join('\n');
    expect(said.replaceAll('\u00a0', ' ')).toContain(sentence);
    expect(said).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  });
});

test('all mistakes at once, by file and line; the files that are asked for alone', async () => {
  await fresh();
  await change(LESSON, 'Un élément a un nom', "L'élément a un nom")();
  await change(CHECK, "toHaveText('Bonjour')", "toHaveText('Bonsoir')")();
  const json = async (...args: string[]) =>
    JSON.parse((await lint('--json', ...args)).stdout) as { file: string; rule: string }[];
  expect((await json()).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    `${CHECK} demand`,
    `${LESSON} typography`,
  ]);
  expect((await json(LESSON)).map(({ rule }) => rule)).toEqual(['typography']);
  expect((await json(EXERCISE)).map(({ rule }) => rule)).toEqual(['demand']);
  const plain = await lint();
  expect(plain.code).toBe(1);
  expect(plain.stdout).toContain(`${LESSON}:`);
  expect(plain.stderr).toBe('');
  const github = await run('src/author/lint-cli.ts', ['--course', course], { GITHUB_ACTIONS: 'true' });
  expect(github.stdout).toMatch(/^::error file=checks\/html-04-avis\.ts,line=\d+,title=demand::Le contrôle attend/m);
  expect((await lint('corriger', LESSON)).code).toBe(0);
  expect(await read(LESSON)).toContain('L’élément a un nom');
});

test('what the tool mends comes last, in one line; the rest is not drowned', async () => {
  await fresh();
  await change(LESSON, 'Un élément a un nom', "L'élément: l'unité qui a un nom")();
  await change(LESSON, '## Prédire', '## Deviner')();
  const { stdout } = await lint();
  expect(stdout).toMatch(
    /^\S+:\d+ {2}La partie « Prédire » manque\..*\n\n\S+ {2}3 points que l’outil corrige : npm run lint corriger {2}\[typography\]\n\n4 points/,
  );
});

test.each([
  [['--explain', 'sentenc'], 'Écrivez « sentence ».'],
  [['expliquer', 'tout'], 'Leur liste : npm run lint expliquer'],
  [['lessons/01-html/html-4.mdx'], `Peut-être « ${LESSON} » ?`],
  [['--fxi'], 'L’option « --fxi » n’existe pas.'],
])('lint %j', async (args, sentence) => {
  await fresh();
  const { code, stderr } = await lint(...args);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
});

test.each([[['--explain']], [['expliquer']]])('lint %j names all rules, in 80 columns', async (args) => {
  const { code, stdout } = await lint(...args);
  expect(code).toBe(0);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  for (const id of ['sentence', 'front-matter', 'spelling', 'size'])
    expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'));
});

test('lint expliquer: why a rule of the whole course is there, and what to write', async () => {
  const { code, stdout } = await lint('expliquer', 'front-matter');
  expect(code).toBe(0);
  expect(stdout).toMatch(/À éviter :\n {4}lessons.*titel: .*À écrire :\n {4}lessons.*title: /s);
});

test('a course without git: said once, and no mistake', async () => {
  const alone = await mkdtemp(join(tmpdir(), 'envol '));
  try {
    await fresh();
    await cp(course, alone, { recursive: true });
    const { code, stdout } = await run('src/author/lint-cli.ts', ['--course', alone], { GITHUB_ACTIONS: '' });
    expect(stdout.match(/Sans git/g)).toHaveLength(1);
    expect(code).toBe(0);
  } finally {
    await rm(alone, { recursive: true, force: true });
  }
});

test('new: the lesson before is not written; the note of a lesson that has none; a module of CSS', async () => {
  await fresh();
  const create = async (...args: string[]) =>
    (await run('src/author/new-cli.ts', ['--course', course, ...args])).stdout;
  expect(await create('lesson', '02-css', 'css-02')).toContain('sa leçon d’avant, css-01, n’est pas écrite');
  const note = 'lessons/02-css/css-02.formateur.mdx';
  expect(await read(note)).toMatch(/^---\nlesson: css-02\n.*\n## Le plan des quatre heures\n/s);
  await change('lessons/02-css/css-02.mdx', 'status: draft', 'status: beta')();
  await rm(join(course, note));
  expect((await lint('lessons/02-css')).stdout).toContain('La leçon « css-02 » n’a pas de note du formateur.');
  await create('note', 'css-02');
  expect((await lint('lessons/02-css')).stdout).not.toContain('note du formateur');
  await create('exercise', 'css-02-badges');
  expect(await read('exercises/css-02-badges/starter/index.html')).toContain('href="style.css"');
  expect(await read('checks/css-02-badges.ts')).toContain("toHaveCSS('color', 'teal')");
});

test.each([
  [[], 'Dites ce que vous créez.'],
  [['note', 'html-05'], 'La leçon « html-05 » n’est pas écrite. Écrivez « html-04 ».'],
  [['leson'], 'Écrivez « lesson ».'],
  [['lesson', '01-htm', 'html-05'], 'Écrivez « 01-html ».'],
  [['lesson', '01-html', 'HTML5'], '« HTML5 » n’est pas un nom de leçon.'],
  [['lesson', '02-css', 'html-05'], 'Le plan range « html-05 » dans le module « 01-html ».'],
  [['lesson', '01-html', 'html-44'], 'un titre entre guillemets'],
  [['lesson', '01-html', 'html-04'], `${LESSON} existe déjà. Rien n’a été écrit.`],
  [['exercise', 'html-05-nouveau'], 'Ajoutez --lesson'],
  [['exercise', 'html-05-nouveau', '--lesson', 'html-5'], 'Écrivez « html-0'],
])('new %j', async (args, sentence) => {
  await fresh();
  const before = await read(LESSON);
  const { code, stderr } = await run('src/author/new-cli.ts', ['--course', course, ...args]);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
  expect(await read(LESSON)).toBe(before);
});

test('status fits a screen of 80 columns, and says what is not piloted', async () => {
  await fresh();
  const { code, stdout } = await run('src/author/status-cli.ts', ['--course', course]);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(stdout).toContain('Jamais menées avec un groupe : html-04.');
  expect(stdout).toMatch(/À écrire maintenant.*\n {2}pem-01 .*npm run new -- lesson 00-prise-en-main pem-01/s);
  expect(code).toBe(0);
  const json = JSON.parse((await run('src/author/status-cli.ts', ['--course', course, '--json'])).stdout);
  expect(json.exercises).toEqual({ written: 1, checks: 1, good: 1, bad: 1 });
});

test('status: a draft is not done, neither in hours nor for the lessons that come after it', async () => {
  await fresh();
  const first = 'lessons/00-prise-en-main/pem-01.mdx';
  await run('src/author/new-cli.ts', ['--course', course, 'lesson', '00-prise-en-main', 'pem-01']);
  const seen = async () => {
    const { stdout } = await run('src/author/status-cli.ts', ['--course', course, 'json']);
    const { modules, next } = JSON.parse(stdout) as CourseStatus;
    return { hours: modules[0]?.hours, exercises: modules[1]?.exercises, next: next.map(({ id }) => id) };
  };
  const before = await seen();
  expect(before).toMatchObject({ hours: 0, exercises: 0 });
  expect(before.next).not.toContain('pem-02');
  for (const file of [first, STATEMENT]) await change(file, 'status: draft', 'status: beta')();
  const after = await seen();
  expect(after).toMatchObject({ exercises: 1 });
  expect(after.hours).toBeGreaterThan(0);
  expect(after.next).toContain('pem-02');
});

test('new: the code of an objective stays as the plan has it', async () => {
  await fresh();
  await run('src/author/new-cli.ts', ['--course', course, 'lesson', '02-css', 'css-05']);
  expect(await read('lessons/02-css/css-05.mdx')).toContain('"Appliquer `box-sizing: border-box`"');
});
