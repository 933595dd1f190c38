import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

const header =
  'Recommendation,Recommending State,State Under Review,Session,Response to Recommendation,Issue';

/** An import that is looked at and never confirmed, so that no other test sees its rows. */
async function send(page: Page, name: string, content: string): Promise<string> {
  const sent = await page.request.post('/api/imports', {
    multipart: { dryRun: 'true', file: { name, mimeType: 'text/csv', buffer: Buffer.from(content) } },
  });
  const { id } = await sent.json();
  await expect
    .poll(async () => (await (await page.request.get(`/api/imports/${id}`)).json()).phase, {
      timeout: 30_000,
    })
    .toMatch(/checked|failed/);
  return `/imports/${id}`;
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the report of an import and the list of imports have no violation that axe finds', async ({
      page,
    }) => {
      await signIn(page);
      const text = 'Ratify the Convention against Enforced Disappearance';
      const checked = await send(
        page,
        'rows.csv',
        `${header}\n${text},Norway,Kenya,20,Accepted,Treaties\nx\n`,
      );
      const failed = await send(page, 'noise.csv', 'no table of recommendations\n');
      for (const address of [checked, failed, '/imports']) {
        await page.goto(`${address}?lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await violations(page), address).toEqual([]);
      }
    });

    test('the menu to export has no violation that axe finds', async ({ page }) => {
      await page.goto(`/recommendations?state=XSA&lang=${language}`);
      await page.getByRole('button', { name: language === 'en' ? 'Export' : 'تصدير', exact: true }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('the words of a button that leads somewhere can be told from the button', async ({ page }) => {
  await page.goto('/imports');
  const button = page.getByRole('main').getByRole('link', { name: 'Sign in' });
  const [words, ground] = await button.evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return [color, backgroundColor];
  });
  expect(words).not.toBe(ground);
});
