import { expect, test } from '@playwright/test';

test('the application is ready and the dashboard opens without an error', async ({ page, request }) => {
  expect((await request.get('/api/health/ready')).ok()).toBe(true);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    // Not 401: whoever is not signed in may be told so.
    if (response.status() >= 400 && response.status() !== 401)
      problems.push(`${response.status()} ${response.url()}`);
  });
  const response = await page.goto('/');
  expect(response?.ok()).toBe(true);
  await expect(page).toHaveTitle(/Mutabaa/);
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
});
