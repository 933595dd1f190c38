import { expect, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

test('what is typed outlives a sign-in that ends meanwhile', async ({ page, context }) => {
  await signIn(page);
  const { items } = await (
    await page.request.get('/api/recommendations?state=XSA&status=not_started&limit=1')
  ).json();
  await page.goto(`/recommendations/${items[0].id}`);
  await page.getByRole('button', { name: 'Record a status' }).click();
  await page.getByLabel('Implementation status').selectOption('in_progress');
  await page.getByLabel('Rationale').fill('A bill is before Parliament.');

  await context.clearCookies();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/sign in/i);
  await expect(page.getByLabel('Rationale')).toHaveValue('A bill is before Parliament.');

  await signIn(page);
  await page.reload();
  await expect(page.getByLabel('Rationale')).toHaveValue('A bill is before Parliament.');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel('Rationale')).toHaveCount(0);
});

test('a visitor sees a recommendation and its history, and no form to change it', async ({ page }) => {
  const { items } = await (await page.request.get('/api/recommendations?state=XSA&limit=1')).json();
  await page.goto(`/recommendations/${items[0].id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: 'Record a status' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Imports' })).toHaveCount(0);
});
