import { check, expect } from '../../../check/vocabulary.ts';

check('titre', 'La page a un titre principal', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dire bonjour');
});

check('paragraphe', 'La page invite à écrire', async ({ page }) => {
  await expect(page.getByRole('paragraph')).toContainText('prénom');
});

check('liste', 'La liste a trois lignes', async ({ page }) => {
  await expect(page.getByRole('listitem')).toHaveCount(3);
});

check('champ', 'Le champ a une étiquette', async ({ page }) => {
  await expect(page.getByLabel('Prénom')).toBeVisible();
});

check('bouton', 'La page a un bouton', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Saluer' })).toBeEnabled();
});

check('couleur', 'Le bouton est bleu', async ({ page }) => {
  await expect(page.getByRole('button')).toHaveCSS('background-color', 'rgb(0, 64, 128)');
});

check('vide', 'Rien n’est salué au départ', async ({ page }) => {
  await expect(page.locator('output')).toHaveText('');
});

check('salut', 'Un clic salue la personne', async ({ page }) => {
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByRole('button').click();
  await expect(page.locator('output')).toHaveText('Bonjour Inès');
});
