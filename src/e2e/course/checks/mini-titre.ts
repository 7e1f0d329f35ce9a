import { check, expect } from '../../../check/vocabulary.ts';

check('un-titre', 'La page a un titre principal', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

check('texte', 'Le titre est « L’été »', { after: 'un-titre' }, async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("L'été");
});

check('bouton', 'Un clic sur le bouton remercie', async ({ page }) => {
  const button = page.getByRole('button');
  await button.click();
  await expect(button).toHaveText('Merci');
});
