import { expect, test } from '@playwright/test';

test('the Network tells what was reported from who is known by name', async ({ page }) => {
  await page.goto('/network');
  await expect(page.getByText('3 of the 24 reported founding members are known by name here.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Morocco: Founding member' }).first()).toBeVisible();
});

test('the map is read by keyboard: one stop, arrows from State to State, Enter opens it', async ({
  page,
}) => {
  await page.goto('/network');
  const map = page.locator('#map');
  const first = map.locator('svg a').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const second = map.locator('svg a').nth(1);
  await expect(second).toBeFocused();
  const address = await second.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('the States are coloured by mechanism on request, and the address keeps it', async ({ page }) => {
  await page.goto('/network');
  await page.getByText('Mechanism', { exact: true }).click();
  await expect(page).toHaveURL(/colour=mechanism/);
  await expect(page.locator('#map').getByText('Institutionally separate')).toBeVisible();
});

test('an administrator records an observer, and is told at the field what cannot be', async ({ page }) => {
  await page.goto('/sign-in?from=/network');
  await page.getByLabel('E-mail').fill(process.env.ADMIN_EMAIL ?? '');
  await page.locator('input[name=password]').fill(process.env.ADMIN_PASSWORD ?? '');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Record a change of standing' }).click();
  const form = page.getByRole('dialog');
  const choose = async (field: string, words: string) => {
    await form.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: words, exact: true }).click();
  };
  await choose('State', 'Morocco');
  await choose('New standing', 'Founding member');
  await form.getByLabel('From').fill('2026-02-01');
  await form.getByLabel('Source: the document that says so').fill('Letter of a ministry');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(form.getByText('The State already has this standing.')).toBeVisible();
  await choose('State', 'Chile');
  await choose('New standing', 'Observer');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('link', { name: 'Chile', exact: true })).toBeVisible();
  await expect(page.getByText('Letter of a ministry')).toBeVisible();
});
