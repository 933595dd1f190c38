import { expect, type Page } from '@playwright/test';

const credentials = { email: process.env.ADMIN_EMAIL ?? '', password: process.env.ADMIN_PASSWORD ?? '' };

/** Signs the administrator in without the form: for tests about something else. */
export async function signIn(page: Page): Promise<void> {
  const response = await page.request.post('/api/auth/sign-in', { data: credentials });
  expect(response.ok()).toBe(true);
}

/** Signs in as a person does, on the sign-in page that is open. */
export async function fillSignIn(page: Page, submit: string): Promise<void> {
  await page.locator('input[name="email"]').fill(credentials.email);
  await page.locator('input[name="password"]').fill(credentials.password);
  await page.getByRole('main').getByRole('button', { name: submit }).click();
}
