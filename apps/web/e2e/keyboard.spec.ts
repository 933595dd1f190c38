import { expect, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /#/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Control and K find a State by its name in another language', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('المغرب');
  await expect(page.getByRole('dialog').getByText('Morocco')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/states\/MAR/);
  await expect(page.getByRole('heading', { level: 1, name: 'Morocco' })).toBeFocused();
});

test('a recommendation is opened from the register and left again without a mouse', async ({ page }) => {
  await page.goto('/recommendations?state=XSA');
  const rows = page.locator('[data-row-link]');
  await expect(rows.first()).toBeVisible();
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recommendations\/[0-9a-f-]{36}/);
  await page.goBack();
  await expect(page).toHaveURL(/\/recommendations\?.*state=XSA/);
});

test('a bar of the Overview is followed with the keyboard', async ({ page }) => {
  await page.goto('/?state=XSA');
  const bar = page.locator('#body a').first();
  await expect(bar).toBeVisible();
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recommendations\?.*body=/);
});

test('a dialog keeps the focus and gives it back', async ({ page }) => {
  await signIn(page);
  await page.goto('/sessions');
  const opener = page.getByRole('button', { name: 'Record a session' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 25; step += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a session is recorded, and what is wrong is said at its field', async ({ page }) => {
  await signIn(page);
  await page.goto('/sessions');
  await page.getByRole('button', { name: 'Record a session' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Body' }).fill('CEDAW');
  await dialog.getByRole('combobox', { name: 'Body' }).fill('Discrimination against Women');
  await page.getByRole('option', { name: /Discrimination against Women/ }).click();
  await dialog.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Regular session' }).click();
  await dialog.getByLabel('Label, such as CEDAW 90').fill('CEDAW 90');
  await dialog.getByLabel('Title').fill('Ninetieth session');
  await dialog.getByLabel('First day').fill('2025-02-03');
  await dialog.getByLabel('Last day').fill('2025-01-03');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog.getByLabel('Last day')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Last day').fill('2025-02-21');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CEDAW 90' })).toBeVisible();
});
