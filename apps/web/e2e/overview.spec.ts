import { expect, type Page, test } from '@playwright/test';

interface RegisterLink {
  address: string;
  words: string;
}

/** Every link of the page into the register, with the words that say its number. */
const registerLinks = (page: Page): Promise<RegisterLink[]> =>
  page.locator('main a[href^="/recommendations?"]').evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute('href') ?? '',
      words:
        link.getAttribute('aria-label') ??
        link.getAttribute('title') ??
        // biome-ignore lint/performance/useDomNodeTextContent: the words as seen, a tile's label apart from its number
        (link instanceof HTMLElement ? link.innerText : ''),
    })),
  );

const numbersIn = (words: string): number[] =>
  [...words.replaceAll(/,(?=\d{3})/g, '').matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** What the API's register takes of a link: how it is sorted and shown is the page's own matter. */
function filterOf(address: string): string {
  const search = new URLSearchParams(address.split('?')[1]);
  for (const name of ['sort', 'lang', 'column']) search.delete(name);
  return search.toString();
}

for (const start of ['/?state=XSA', '/?position=supported&cycle=4', '/?theme=right-to-health', '/?sdg=16']) {
  test(`every number of the Overview at ${start} leads to exactly what it counts`, async ({ page }) => {
    await page.goto(start);
    await expect(page.locator('#status')).toBeVisible();
    const links = await registerLinks(page);
    expect(links.length).toBeGreaterThan(40);
    for (const { address, words } of links) {
      // "States addressed" counts States; its link lists their recommendations.
      if (words.startsWith('States addressed')) continue;
      const response = await page.request.get(`/api/recommendations?${filterOf(address)}&limit=1`);
      const { total } = await response.json();
      expect(numbersIn(words), `${words} at ${address}`).toContain(total);
    }
  });
}

test('an analyst narrows the Overview to a State and follows its number', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'State' }).fill('exempl');
  await page.getByRole('option', { name: 'Exemplia (sample)' }).click();
  await expect(page).toHaveURL(/state=XSA/);
  await page.getByRole('link', { name: /^Overdue/ }).click();
  await expect(page).toHaveURL(/\/recommendations\?.*overdue=true/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('sample data is marked and can be left out', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page).toHaveURL(/sample=false/);
  await expect(page.getByRole('button', { name: 'Leave it out' })).toHaveCount(0);
});
