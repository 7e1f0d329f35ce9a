import type { Work } from '../../course/work.ts';
import { doctorWords as words } from '../../words/doctor.ts';
import { type Check, check, collect, expect } from '../vocabulary.ts';

/**
 * « Bonjour »: the smallest exercise that needs all that an exercise needs: a page that is read and shown, a style, a font,
 * a script, a click. Its works are known, so whatever goes wrong is of the machine.
 */
export function bonjourChecks(): Promise<Check[]> {
  return collect(async () => {
    check('titre', words.bonjourTitle, async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'green');
    });
    check('clic', words.bonjourClick, async ({ page }) => {
      await page.getByRole('button').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonsoir');
    });
  });
}

/** One that must pass, and one that must fail on its title alone. */
export const bonjourWorks: Readonly<Record<'right' | 'wrong', Work>> = {
  right: work('Bonjour'),
  wrong: work('Au revoir'),
};

function work(title: string): Work {
  const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Bonjour</title>
    <style>h1 { color: green }</style>
  </head>
  <body>
    <h1>${title}</h1>
    <button type="button" onclick="document.querySelector('h1').textContent = 'Bonsoir'">Le soir</button>
  </body>
</html>
`;
  return new Map([['index.html', new TextEncoder().encode(page)]]);
}
