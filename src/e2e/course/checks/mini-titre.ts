import { check, expect, type Locator } from '../../../check/vocabulary.ts';

check('un-titre', 'La page a un titre principal', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

check('texte', 'Le titre est « L’été »', { after: 'bouton' }, async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("L'été");
});

check('bouton', 'Un clic sur le bouton remercie', async ({ page }) => {
  const button = page.getByRole('button');
  await press(button);
  await expect(button).toHaveText('Merci');
});

/** Out of the body: nothing tells beforehand that the check acts. `texte` comes after it, on the page that others read. */
function press(button: Locator): Promise<void> {
  return button.click();
}
