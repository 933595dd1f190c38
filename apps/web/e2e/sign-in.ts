import { expect, type Page } from '@playwright/test';

const credentials = { email: process.env.ADMIN_EMAIL ?? '', password: process.env.ADMIN_PASSWORD ?? '' };

/** Signs the administrator in without the form: for tests about something else. */
export async function signIn(page: Page): Promise<void> {
  const response = await page.request.post('/api/auth/sign-in', { data: credentials });
  expect(response.ok()).toBe(true);
}

/** Signs in as a person does, on the sign-in page that is open. */
export async function fillSignIn(
  page: Page,
  names: { email: string; password: string; submit: string },
): Promise<void> {
  await page.getByLabel(names.email).fill(credentials.email);
  await page.getByLabel(names.password, { exact: true }).fill(credentials.password);
  await page.getByRole('main').getByRole('button', { name: names.submit }).click();
}
