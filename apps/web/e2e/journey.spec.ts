import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { sharedFile } from './shared-files.ts';
import { fillSignIn, signIn } from './sign-in.ts';

const matrix = 'slo48.docx';

/** Drops a file onto the area as a mouse does: the browser builds the transfer itself. */
async function dropFile(page: Page, path: string, name: string): Promise<void> {
  const content = (await readFile(path)).toString('base64');
  const transfer = await page.evaluateHandle(
    ({ content, name }) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      return data;
    },
    { content, name },
  );
  const zone = page.locator('[data-testid="drop-zone"]');
  for (const event of ['dragenter', 'dragover', 'drop'])
    await zone.dispatchEvent(event, { dataTransfer: transfer });
}

test.describe
  .serial('A coordinator imports a matrix of the UN and follows it through', () => {
    test('signs in in Arabic, drops the file, looks, confirms, and sees it in the Overview and the register', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const path = sharedFile(matrix);
      await page.goto('/');
      await page.getByRole('button', { name: /English/ }).click();
      await page.getByRole('menuitemradio', { name: 'العربية' }).click();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page).toHaveURL(/lang=ar/);

      await page.getByRole('link', { name: 'تسجيل الدخول' }).click();
      await fillSignIn(page, 'تسجيل الدخول');
      await expect(page.getByRole('heading', { level: 1, name: 'لمحة عامة' })).toBeVisible();

      await page.goto('/imports?lang=ar');
      await dropFile(page, path, matrix);
      await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}/);
      await expect(page.getByText('فُحص الملف. لم يُخزَّن أي شيء بعد.')).toBeVisible({ timeout: 30_000 });
      await page.getByRole('button', { name: 'خزّن 254 توصية' }).click();
      await expect(page.getByText('خُزّن الملف.')).toBeVisible({ timeout: 30_000 });

      await page.getByRole('link', { name: 'افتح اللمحة العامة' }).click();
      await expect(page).toHaveURL(/state=SVN/);
      const total = page
        .getByRole('main')
        .getByRole('link', { name: /^التوصيات/ })
        .first();
      await expect(total).toContainText('254');

      const bar = page
        .locator('#position')
        .getByRole('link', { name: /حظيت بالتأييد/ })
        .first();
      const { total: supported } = await (
        await page.request.get('/api/recommendations?state=SVN&position=supported&limit=1')
      ).json();
      expect(supported).toBeGreaterThan(100);
      await expect(bar).toContainText(String(supported));
      await bar.click();
      await expect(page).toHaveURL(/\/recommendations\?.*position=/);
      await expect(page.getByRole('main')).toContainText(String(supported));
    });

    test('exports exactly what is filtered, with Arabic headings, and signs out', async ({ page }) => {
      sharedFile(matrix);
      await signIn(page);
      await page.goto('/recommendations?state=SVN&position=noted&lang=ar');
      const { total } = await (
        await page.request.get('/api/recommendations?state=SVN&position=noted&limit=1')
      ).json();
      for (const format of ['CSV', 'XLSX']) {
        await page.getByRole('button', { name: 'تصدير' }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name: new RegExp(format) }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
        const content = await readFile(await download.path());
        if (format === 'CSV') {
          const text = content.toString('utf8');
          expect(text.split('\r\n')[0]).toMatch(/[\u0600-\u06ff]/);
          expect(text.match(/\/HRC\/59\/15"?,/g)?.length).toBeGreaterThanOrEqual(total);
        } else {
          expect(content.subarray(0, 2).toString()).toBe('PK');
        }
      }
      await page.getByRole('button', { name: /admin/i }).click();
      await page.getByRole('menuitem', { name: 'تسجيل الخروج' }).click();
      await expect(page.getByRole('link', { name: 'تسجيل الدخول' })).toBeVisible();
      expect((await (await page.request.get('/api/auth/me')).json()).person).toBeNull();
    });

    test('sends the same file again and learns that everything is on record already', async ({ page }) => {
      const path = sharedFile(matrix);
      await signIn(page);
      await page.goto('/imports');
      await page.locator('input[type="file"]').setInputFiles(path);
      await expect(page.getByText('Checked. Everything in it is on record already.')).toBeVisible({
        timeout: 30_000,
      });
      await expect(page.getByRole('button', { name: /^Store/ })).toHaveCount(0);
    });
  });

test('a file that is none of the formats is refused in words, and nothing is stored', async ({ page }) => {
  await signIn(page);
  await page.goto('/imports');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'recommendations.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(`no workbook at all\u0000${'x'.repeat(2000)}`),
  });
  await expect(page.getByRole('alert')).toContainText('Nothing was stored.', { timeout: 30_000 });
  await expect(page.getByRole('link', { name: 'Import another file' })).toBeVisible();
});

test('a visitor reads everything public and is not offered to write', async ({ page }) => {
  await page.goto('/imports');
  await expect(page.getByText('Importing needs an account.')).toBeVisible();
  await page.goto('/sessions');
  await expect(page.getByRole('table', { name: 'Sessions' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record a session' })).toHaveCount(0);
});
