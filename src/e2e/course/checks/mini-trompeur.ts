import { check, expect } from '../../../check/vocabulary.ts';

check('titre', 'La page a un titre principal', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

check('bouton', 'La page a un bouton', async ({ page }) => {
  await expect(page.getByRole('button')).toHaveCount(1);
});
