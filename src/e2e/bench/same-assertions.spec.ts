import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';

/** The assertions of `course/checks/mini-huit.ts`, as a test of Playwright, on one page: its best case. */
test('mini-huit', async ({ page }) => {
  await page.goto(pathToFileURL(process.env['BENCH_PAGE'] ?? '').href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dire bonjour');
  await expect(page.getByRole('paragraph')).toContainText('prénom');
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByLabel('Prénom')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Saluer' })).toBeEnabled();
  await expect(page.getByRole('button')).toHaveCSS('background-color', 'rgb(0, 64, 128)');
  await expect(page.locator('output')).toHaveText('');
  await page.getByLabel('Prénom').fill('Inès');
  await page.getByRole('button').click();
  await expect(page.locator('output')).toHaveText('Bonjour Inès');
});
