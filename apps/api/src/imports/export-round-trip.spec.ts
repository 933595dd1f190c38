import { languages } from '@mutabaa/reference-data/languages';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';
import { importContent, importRealFile, withRealFiles } from '../../test/upload.ts';

const HEADER =
  'Text,Countries Concerned,Recommending Body,Document Symbol,Document Publication Date,Themes,Type,UPR Session,UPR Recommending States\n';
const ROWS = [
  '"12. Adopt a ""comprehensive"" law, and enforce it",Morocco,CEDAW,CEDAW/C/MAR/CO/5-6,2022-07-12,Not a theme,Concluding Observations,,',
  '"=1+1 is what it begins with",Morocco,CEDAW,CEDAW/C/MAR/CO/5-6,2022-07-12,,Concluding Observations,,',
  '"55.3 Ratifier la Convention contre la torture et les autres peines ou traitements (France, Togo);",Morocco,UPR,A/HRC/52/7,,,Recommendation,41,"France\nTogo"',
];

describe('What was exported', () => {
  let t: TestApp;
  let coordinator: { cookie: string };
  beforeAll(async () => {
    t = await createTestApp();
    coordinator = await signInAs(t, 'coordinator');
    await importContent(t, coordinator, HEADER + ROWS.join('\n'), { dryRun: 'false' });
  });
  afterAll(() => t.close());

  const exported = async (format: string, language: string): Promise<Buffer> => {
    const { id } = (
      await t.app.inject({
        method: 'POST',
        url: '/api/exports',
        payload: { format, language },
        headers: coordinator,
      })
    ).json();
    const file = await t.app.inject({
      url: `/api/exports/${id}/file`,
      headers: { ...coordinator, 'accept-encoding': 'identity' },
    });
    return file.rawPayload;
  };
  const total = async (): Promise<number> =>
    (await t.app.inject({ url: '/api/recommendations?limit=1', headers: coordinator })).json().total;
  const expectUnchanged = async (file: Buffer) => {
    const again = await importContent(t, coordinator, file, { dryRun: 'false' });
    expect(again.samples.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    const rows = await total();
    expect(again.counts).toEqual({ read: rows, created: 0, updated: 0, unchanged: rows, rejected: 0 });
  };

  it.each(languages.flatMap((language) => [['csv', language] as const, ['xlsx', language] as const]))(
    'comes back unchanged as %s in %s',
    async (format, language) => {
      await expectUnchanged(await exported(format, language));
    },
  );

  withRealFiles('slo48.docx', 'slo34.docx')('comes back unchanged: two real reviews', async () => {
    for (const name of ['slo48.docx', 'slo34.docx']) {
      await importRealFile(t, coordinator, name, { dryRun: 'false' });
    }
    await expectUnchanged(await exported('csv', 'ar'));
    await expectUnchanged(await exported('xlsx', 'pt'));
  });
});
