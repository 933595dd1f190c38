import { Trans } from '@lingui/react/macro';
import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';

interface ColumnChoiceProps {
  columns: readonly { key: string; header: string; isMain?: boolean }[];
  shown: readonly string[];
  onChange: (shown: string[]) => void;
}

/** Which columns a DataTable shows; the main one is not up for choice. */
export const ColumnChoice = ({ columns, shown, onChange }: ColumnChoiceProps) => (
  <Popover position="bottom-end" trapFocus withinPortal>
    <Popover.Target>
      <Button variant="default" size="sm" leftSection={<IconColumns3 size={16} aria-hidden />}>
        <Trans>Columns</Trans>
      </Button>
    </Popover.Target>
    <Popover.Dropdown>
      <Checkbox.Group value={[...shown]} onChange={onChange} label={<Trans>Columns to show</Trans>}>
        <Stack gap="xs" mt="xs">
          {columns
            .filter((column) => !column.isMain)
            .map(({ key, header }) => (
              <Checkbox key={key} value={key} label={header} size="sm" />
            ))}
        </Stack>
      </Checkbox.Group>
    </Popover.Dropdown>
  </Popover>
);
