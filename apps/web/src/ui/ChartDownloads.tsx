import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDots, IconFileTypeCsv, IconFileTypePng, IconFileTypeSvg, IconLink } from '@tabler/icons-react';
import type { Draw } from './chart-drawing.ts';
import type { ChartCaption } from './chart-export.ts';
import { saveFile } from './save-file.ts';
import { type TableTwin, tableCsv } from './table-twin.ts';

interface ChartDownloadsProps {
  id: string;
  caption: ChartCaption;
  table: TableTwin;
  /** Absent while the table is shown: then there is no drawing to save. */
  draw: Draw | undefined;
}

/** The files and the link of one chart. The code that draws files is loaded when first asked for. */
export function ChartDownloads({ id, caption, table, draw }: ChartDownloadsProps) {
  const { t } = useLingui();
  const clipboard = useClipboard();

  const savePicture = async (kind: 'png' | 'svg') => {
    const drawing = draw?.();
    if (!drawing) return;
    const { composePng, composeSvg } = await import('./chart-export.ts');
    const content =
      kind === 'png'
        ? await composePng(caption, drawing)
        : new Blob([composeSvg(caption, drawing).markup], { type: 'image/svg+xml' });
    saveFile(`${id}.${kind}`, content);
  };
  const saveTable = () =>
    saveFile(`${id}.csv`, new Blob([tableCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const copyLink = () => {
    const address = new URL(window.location.href);
    address.hash = id;
    clipboard.copy(address.href);
    notifications.show({ message: t`The link is copied` });
  };

  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Save or share ${caption.title}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          disabled={!draw}
          leftSection={<IconFileTypePng size={16} aria-hidden />}
          onClick={() => savePicture('png')}
        >
          <Trans>Picture (PNG)</Trans>
        </Menu.Item>
        <Menu.Item
          disabled={!draw}
          leftSection={<IconFileTypeSvg size={16} aria-hidden />}
          onClick={() => savePicture('svg')}
        >
          <Trans>Drawing (SVG)</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv size={16} aria-hidden />} onClick={saveTable}>
          <Trans>Figures (CSV)</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={copyLink}>
          <Trans>Copy the link</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
