import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

/** The first record of a list of the API, whose page stands for all of its kind. */
async function firstId(page: Page, list: string): Promise<string> {
  const { items } = await (await page.request.get(`/api/${list}`)).json();
  return items[0].id;
}

const pages: Record<string, (page: Page) => Promise<string>> = {
  Overview: async () => '/',
  'Overview as tables': async () => '/?table=status&table=theme&table=body',
  Network: async () => '/network',
  Register: async () => '/recommendations?state=XSA',
  Recommendation: async (page) =>
    `/recommendations/${await firstId(page, 'recommendations?state=XSA&status=in_progress&limit=1')}`,
  States: async () => '/states',
  State: async () => '/states/MAR',
  'sample State': async () => '/states/XSA',
  Mechanisms: async () => '/mechanisms',
  Sessions: async () => '/sessions',
  Session: async (page) => `/sessions/${await firstId(page, 'sessions?body=hrc&q=panel')}`,
  Document: async (page) => {
    const { items } = await (await page.request.get('/api/recommendations?state=XSA&limit=1')).json();
    return `/documents/${items[0].documentId}`;
  },
  Import: async () => '/imports',
  'Sign in': async () => '/sign-in',
  'Not found': async () => '/nothing-here',
};

const looks = [
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'ar', scheme: 'light' },
  { language: 'ar', scheme: 'dark' },
] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

for (const { language, scheme } of looks) {
  test.describe(`in ${language}, ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    for (const [name, addressOf] of Object.entries(pages)) {
      test(`${name} has no violation that axe finds`, async ({ page }) => {
        if (name === 'Recommendation' || name === 'Import') await signIn(page);
        const address = await addressOf(page);
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('the palette and the form to record a session have no violation that axe finds', async ({ page }) => {
  await signIn(page);
  await page.goto('/sessions');
  await page.getByRole('button', { name: 'Record a session' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search pages, States and recommendations' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('no page scrolls sideways on a phone, in either direction', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 800 });
  for (const language of ['en', 'ar', 'fr']) {
    for (const [name, addressOf] of Object.entries(pages)) {
      const address = await addressOf(page);
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} in ${language}`).toBeLessThanOrEqual(0);
    }
  }
});
