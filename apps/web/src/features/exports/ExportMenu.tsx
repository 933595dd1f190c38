import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ExportFormat } from '@mutabaa/contracts/exports';
import type { RecommendationSort } from '@mutabaa/contracts/recommendations';
import { IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react';
import type { ApiFilter } from '../../app/filter-search.ts';
import { Bidi } from '../../ui/Bidi.tsx';
import { useProblemSentences } from '../../ui/ProblemAlert.tsx';
import { fileAddress, useCreateExport } from './exports.api.ts';

interface ExportMenuProps {
  filter: ApiFilter;
  sort: RecommendationSort;
  /** How many recommendations the file will hold; undefined until it is known. */
  total: number | undefined;
}

/** The browser asks for the file itself, so that it streams to disk however large it is. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}

/** Saves exactly what is filtered, in the language and the order on screen. */
export function ExportMenu({ filter, sort, total }: ExportMenuProps) {
  const { t } = useLingui();
  const create = useCreateExport();
  const sentences = useProblemSentences();

  const save = (format: ExportFormat) =>
    create.mutate(
      { format, filter, sort },
      {
        onSuccess: (file) => {
          download(fileAddress(file));
          notifications.show({
            title: t`${plural(file.rows, { one: '# recommendation exported', other: '# recommendations exported' })}`,
            message: <Bidi>{file.fileName}</Bidi>,
          });
        },
        onError: (error) =>
          notifications.show({
            color: 'red',
            title: t`Nothing was exported`,
            message: sentences(error).detail,
            autoClose: false,
            withCloseButton: true,
            closeButtonProps: { 'aria-label': t`Close` },
          }),
      },
    );

  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={create.isPending}
          disabled={!total}
        >
          <Trans>Export</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {total !== undefined && (
          <Menu.Label>
            {t`${plural(total, { one: '# recommendation, as filtered', other: '# recommendations, as filtered' })}`}
          </Menu.Label>
        )}
        <Menu.Item leftSection={<IconFileSpreadsheet size={16} aria-hidden />} onClick={() => save('xlsx')}>
          <Trans>Excel workbook (XLSX)</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv size={16} aria-hidden />} onClick={() => save('csv')}>
          <Trans>Text table (CSV)</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
