import { copyFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { focus, forgetElsewhere, pick, placeOf, said } from './on-parts.ts';
import { COURSE, ROOT, run } from './run.ts';

/** A lesson that has every part, read over file:// in each browser. */
const LESSON = join(import.meta.dirname, 'parts-lesson.mdx');
const TERM = [
  '- term: balise',
  '  definition: Une marque entre chevrons.',
  '  english: tag',
  '  example: "`<p>`"',
  '  lesson: mini-01',
].join('\n');

let course: string;
beforeAll(async () => {
  course = await mkdtemp(join(ROOT, '.cache-course '));
  await cp(COURSE, course, { recursive: true });
  await copyFile(LESSON, join(course, 'lessons/01-mini/mini-01.mdx'));
  await writeFile(join(course, 'lessons/_glossaire.yaml'), TERM);
  const built = await run('src/pack/build-cli.ts', ['--course', course, '--out', join(course, 'dist/apprenant')]);
  expect(built.stderr).toBe('');
});
afterAll(() => rm(course, { recursive: true, force: true }));

test('the learners’ edition has no page of answers', async () => {
  expect(await readdir(join(course, 'dist/apprenant'))).not.toContain('corriges');
});

inEachBrowser(
  (visitor) => {
    const url = (page: string) => pathToFileURL(join(course, 'dist/apprenant', page)).href;
    /** As on the first day: nothing that was answered before is kept. */
    const open = async () => {
      await visitor().open(url('hub.html'));
      await visitor().evaluate(() => localStorage.clear());
      await openAgain();
    };
    const openAgain = async () => {
      await visitor().resize(1000, 900);
      await visitor().open(url('lecons/mini-01.html'));
      await visitor().evaluate(() => document.querySelector('.question')?.scrollIntoView());
      await visitor().waitFor(() => document.querySelectorAll('.alive').length > 8, 'the parts are alive', 20_000);
    };

    test('a choice: its why, by mouse; then by keyboard alone', async () => {
      await open();
      await visitor().click('.question-choice .choice:nth-child(1) label');
      await visitor().click('.question-choice > button');
      expect(await said(visitor(), '.question-choice')).toMatch(/^Pas cette fois\. Non : h1 se voit\./);
      await focus(visitor(), '.question-choice input:checked');
      await visitor().press('ArrowDown');
      await focus(visitor(), '.question-choice > button');
      await visitor().press('Enter');
      expect(await said(visitor(), '.question-choice')).toBe('Oui, c’est juste. Il est dans la tête.');
    });

    test('a faulty line: clicked in the code', async () => {
      await open();
      await visitor().click('.question-spot pre .line:nth-child(2)');
      await visitor().click('.question-spot > button');
      expect(await said(visitor(), '.question-spot')).toBe('Oui, c’est juste. Une marche est sautée.');
    });

    test('a faulty line, by keyboard alone: the line that is chosen is marked in the code', async () => {
      await open();
      await focus(visitor(), '.question-spot input');
      await visitor().press(' ');
      await visitor().press('ArrowDown');
      const picked = () =>
        visitor().evaluate(() =>
          [...document.querySelectorAll('.question-spot pre .line')].map((line) =>
            line.classList.contains('is-picked'),
          ),
        );
      expect(await picked()).toEqual([false, true, false]);
      await visitor().press('Tab');
      await visitor().press('Enter');
      expect(await said(visitor(), '.question-spot')).toBe('Oui, c’est juste. Une marche est sautée.');
    });

    test('a gap: a foreseen mistake, then the answer with its spaces and capitals', async () => {
      await open();
      await visitor().type('.gap input', 'src');
      await visitor().press('Enter');
      expect(await said(visitor(), '.question-fill')).toMatch(/Pas cette fois\. src : Pour une image\./);
      await visitor().type('.gap input', ' HREF ');
      await visitor().press('Enter');
      expect(await said(visitor(), '.question-fill')).toMatch(/^Oui, c’est juste\. href : L’adresse du lien\./);
    });

    test('pairs: menus', async () => {
      await open();
      await visitor().click('.question-match > button');
      expect(await said(visitor(), '.question-match')).toBe('Choisissez une réponse sur chaque ligne.');
      await visitor().evaluate(() => {
        const rights = ['la page', 'une idée', 'l’onglet'];
        for (const [index, select] of document.querySelectorAll<HTMLSelectElement>('.pair select').entries())
          select.value = rights[index] ?? '';
      });
      await visitor().click('.question-match > button');
      expect(await said(visitor(), '.question-match')).toBe('Oui, c’est juste.');
    });

    test('pairs, by keyboard alone: arrows choose, Tab goes on', async () => {
      await open();
      await focus(visitor(), '.question-match select');
      for (const right of ['la page', 'une idée', 'l’onglet']) {
        const rank = await visitor().evaluate(
          (text) => [...(document.activeElement as HTMLSelectElement).options].findIndex(({ label }) => label === text),
          right,
        );
        for (let step = 0; step < rank; step += 1) await visitor().press('ArrowDown');
        await visitor().press('Tab');
      }
      await visitor().press('Enter');
      expect(await said(visitor(), '.question-match')).toBe('Oui, c’est juste.');
      expect(await visitor().evaluate(() => document.querySelectorAll('.pair-says.is-right').length)).toBe(3);
    });

    test('lines to order, by keyboard alone: picked with Space, moved with arrows; the intruder is put aside', async () => {
      await open();
      const right = [
        '<html lang="fr">',
        '<head>',
        '<title>Photo</title>',
        '<meta charset="utf-8">',
        '</head>',
        '</html>',
      ];
      await pick(visitor(), '</meta>');
      await visitor().evaluate(() =>
        document.querySelector<HTMLElement>('.question-parsons .part-buttons button:nth-child(3)')?.focus(),
      );
      await visitor().press('Enter');
      for (const [place, code] of right.entries()) {
        await pick(visitor(), code);
        for (let at = await placeOf(visitor(), code); at > place; at -= 1) await visitor().press('ArrowUp');
        expect(await placeOf(visitor(), code)).toBe(place);
      }
      await visitor().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.question-parsons .part-buttons button')].at(-1)?.focus(),
      );
      await visitor().press('Enter');
      expect(await said(visitor(), '.question-parsons')).toBe('Oui, c’est juste. Un autre ordre est juste aussi.');
    });

    test('lines to order, dragged', async () => {
      await open();
      const moved = await visitor().evaluate(() => {
        const strips = () => [...document.querySelectorAll('.strips:not(.aside) .strip')];
        const [first, , , fourth] = strips();
        if (!first || !fourth) return [];
        const y = (strip: Element, share: number) => {
          const { top, height } = strip.getBoundingClientRect();
          return top + height * share;
        };
        const send = (type: string, clientY: number) =>
          first.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, button: 0, pointerType: 'touch' }));
        send('pointerdown', y(first, 0.5));
        const end = y(fourth, 0.9);
        for (let at = y(first, 0.5); at < end; at += 5) send('pointermove', at);
        send('pointermove', end);
        send('pointerup', end);
        return [strips().indexOf(first)];
      });
      expect(moved).toEqual([3]);
    });

    test('a prediction comes before its answer; a sentence before its model', async () => {
      await open();
      await visitor().click('.prediction .part-buttons button');
      expect(await said(visitor(), '.prediction')).toMatch(/^Écrivez ou choisissez d’abord/);
      await visitor().type('.prediction textarea', 'tous');
      await visitor().click('.prediction .part-buttons button');
      await visitor().waitFor(
        () => document.querySelector<HTMLDetailsElement>('.prediction details')?.open === true,
        'the answer',
      );
      await visitor().type('.question-explain textarea', 'car');
      await visitor().click('.question-explain > button');
      await visitor().waitFor(
        () => document.querySelector<HTMLDetailsElement>('.question-explain details')?.open === true,
        'the model',
      );
    });

    test('what was answered is there when the lesson is opened again', async () => {
      await open();
      const answered = () =>
        visitor().evaluate(() => {
          const texts = (css: string) =>
            [...document.querySelectorAll(css)].map(({ textContent }) => textContent?.trim());
          const values = (css: string) =>
            [...document.querySelectorAll<HTMLInputElement>(css)].map(({ value }) => value);
          return {
            chosen: texts('.question-choice input:checked + label'),
            written: values('.gap input, .question-explain textarea, .prediction textarea, .pair select'),
            order: texts('.strips:not(.aside) .strip'),
            aside: texts('.aside .strip'),
            open: [...document.querySelectorAll<HTMLDetailsElement>('details.answer')].map((answer) => answer.open),
          };
        });
      const first = await answered();
      await visitor().click('.question-choice .choice:nth-child(1) label');
      await visitor().click('.question-choice > button');
      await visitor().type('.gap input', 'href');
      await visitor().press('Enter');
      await pick(visitor(), '</meta>');
      await visitor().click('.question-parsons .part-buttons button:nth-child(3)');
      await pick(visitor(), '<head>');
      await visitor().press('ArrowDown');
      await visitor().type('.question-explain textarea', 'car');
      await visitor().click('.question-explain > button');
      await visitor().type('.prediction textarea', 'tous');
      const given = await answered();
      expect(given).not.toEqual(first);

      await visitor().open(url('index.html'));
      await openAgain();
      await expect.poll(answered, { timeout: 15_000 }).toEqual(given);
      expect(await said(visitor(), '.question-choice')).toMatch(/^Pas cette fois\. Non : h1 se voit\./);
      expect(await said(visitor(), '.question-fill')).toMatch(/^Oui, c’est juste\./);
      expect(await said(visitor(), '.question-parsons')).toBe('');
      await open();
      expect(await answered()).toEqual(first);
      expect(visitor().consoleErrors()).toEqual([]);
    });

    test('what is forgotten from another page does not come back with the next answer', async () => {
      await open();
      await visitor().click('.question-choice .choice:nth-child(1) label');
      await visitor().click('.question-choice > button');
      await forgetElsewhere(visitor(), url('hub.html'));
      await visitor().type('.gap input', 'href');
      await visitor().press('Enter');

      await visitor().open(url('index.html'));
      await openAgain();
      const written = () => visitor().evaluate(() => document.querySelector<HTMLInputElement>('.gap input')?.value);
      await expect.poll(written, { timeout: 15_000 }).toBe('href');
      expect(await said(visitor(), '.question-fill')).toMatch(/^Oui, c’est juste\./);
      expect(await visitor().evaluate(() => document.querySelectorAll('.question-choice :checked').length)).toBe(0);
      expect(await said(visitor(), '.question-choice')).toBe('');
    });

    test('steps, by keyboard alone: at the last one, the keys go to the button that still serves', async () => {
      await open();
      await focus(visitor(), '.steps-bar button:nth-child(2)');
      const lit = () =>
        visitor().evaluate(() =>
          [...document.querySelectorAll('.worked pre .line')].map((line) => line.classList.contains('is-lit')),
        );
      await visitor().press('Enter');
      expect(await lit()).toEqual([true, false, false]);
      await visitor().press('Enter');
      expect(await lit()).toEqual([false, true, true]);
      expect(await visitor().evaluate(() => document.querySelector('.step-says')?.textContent)).toContain('Écrire');
      await visitor().press('Enter');
      expect(await lit()).toEqual([true, false, false]);
    });

    test('a step lights its lines; a term says its definition until Escape', async () => {
      await open();
      await visitor().click('.steps-bar button:nth-child(2)');
      await visitor().click('.steps-bar button:nth-child(2)');
      expect(await visitor().evaluate(() => document.querySelectorAll('.worked pre .is-lit').length)).toBe(2);
      await focus(visitor(), '.term a');
      const isShown = () => getComputedStyle(document.querySelector('.term-says') as Element).display === 'block';
      await visitor().waitFor(isShown, 'the definition');
      await visitor().press('Escape');
      expect(await visitor().evaluate(isShown)).toBe(false);
      expect(visitor().consoleErrors()).toEqual([]);
    });
  },
  { turn: 'none' },
);
