import { expect, test } from '@playwright/test';

const overview = {
  en: 'Overview',
  ar: 'لمحة عامة',
  fr: 'Vue d’ensemble',
  es: 'Panorama general',
  pt: 'Visão geral',
};

for (const [language, title] of Object.entries(overview)) {
  test(`the dashboard speaks ${language}, on every page and after a click`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('navigation').first().getByRole('link').nth(2).click();
    await expect(page).toHaveURL(new RegExp(`lang=${language}`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

test('no text is shown by its key', async ({ page }) => {
  for (const address of [
    '/',
    '/network',
    '/recommendations',
    '/states/MAR',
    '/mechanisms',
    '/sessions',
    '/imports',
  ]) {
    await page.goto(`${address}?lang=fr`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const keys = await page.evaluate(() => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.trim() ?? '');
      // what Lingui shows for a text that no catalog has: six characters of base 64
      return texts.filter((text) => /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{6}$/.test(text));
    });
    expect(keys, address).toEqual([]);
  }
});

test('Arabic pages run from right to left, charts included', async ({ page }) => {
  await page.goto('/?lang=ar');
  const label = page
    .locator('#body li')
    .filter({ has: page.locator('a') })
    .first();
  await expect(label).toBeVisible();
  const [row, track] = await Promise.all([
    label.boundingBox(),
    label.locator('[aria-hidden]').first().boundingBox(),
  ]);
  const [name] = await label
    .locator('bdi')
    .first()
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().x));
  expect(name ?? 0).toBeGreaterThan(track?.x ?? Number.POSITIVE_INFINITY);
  expect(row).not.toBeNull();
});

test('texts of documents keep their own direction', async ({ page }) => {
  await page.goto('/recommendations?state=XSA&lang=ar');
  const excerpt = page.locator('[data-row-link] [dir="auto"]').first();
  await expect(excerpt).toBeVisible();
  expect(await excerpt.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
});

test('no page speaks to another host or complains in the console', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) complaints.push(request.url());
  });
  for (const address of [
    '/',
    '/network',
    '/recommendations',
    '/states',
    '/states/PRY',
    '/mechanisms',
    '/sessions',
    '/imports',
    '/sign-in',
  ]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(complaints).toEqual([]);
});
