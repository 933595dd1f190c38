import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Loader, Select, SimpleGrid, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { type ImportFormat, importFormats } from '@mutabaa/contracts/imports';
import { IconFileImport, IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { useStateOptions } from '../../ui/state-names.ts';
import { useImportFormatNames } from './import-words.ts';
import { useStartImport } from './imports.api.ts';
import classes from './StartImport.module.css';

const LARGEST_BYTES = 600 * 1024 * 1024;

/** Takes a file and opens its import as soon as the server has it. */
export function StartImport() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const start = useStartImport();
  const [state, setState] = useState<string | null>(null);
  const [format, setFormat] = useState<ImportFormat>('auto');
  const [rejected, setRejected] = useState<FileRejection[]>([]);
  const states = useStateOptions();
  const formats = useImportFormatNames();

  const take = ([file]: File[]) => {
    if (!file) return;
    setRejected([]);
    start.mutate(
      { file, format, ...(state && { state }) },
      { onSuccess: ({ id }) => navigate({ to: '/imports/$id', params: { id } }) },
    );
  };

  return (
    <Section title={t`A new file`}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t`State addressed`}
            description={t`Only needed when the file does not name it.`}
            data={states}
            value={state}
            onChange={setState}
            searchable
            clearable
          />
          <Select
            label={t`Format`}
            description={t`Recognised by what is in the file, not by its name.`}
            data={importFormats.map((value) => ({ value, label: formats[value] }))}
            value={format}
            onChange={(value) => setFormat(importFormats.find((known) => known === value) ?? 'auto')}
            allowDeselect={false}
          />
        </SimpleGrid>
        <Dropzone
          data-testid="drop-zone"
          onDrop={take}
          onReject={setRejected}
          multiple={false}
          maxSize={LARGEST_BYTES}
          disabled={start.isPending}
          className={classes.zone}
          inputProps={{ 'aria-label': t`File to import` }}
        >
          <Stack align="center" justify="center" gap="xs" mih={140} ta="center">
            {start.isPending ? <Loader size="sm" aria-hidden /> : <ZoneIcon />}
            <div>
              <Text fw={600}>
                {start.isPending ? (
                  <Trans>Sending the file…</Trans>
                ) : (
                  <Trans>Drop a file here, or press to choose one</Trans>
                )}
              </Text>
              <Text size="sm" c="dimmed">
                <Trans>Excel, JSON, CSV or Word, up to 600 MB</Trans>
              </Text>
            </div>
          </Stack>
        </Dropzone>
        <VisuallyHidden role="status">
          {start.isPending && <Trans>The file is on its way to the server.</Trans>}
        </VisuallyHidden>
        {rejected.length > 0 && (
          <Alert color="red" role="alert" title={t`This cannot be taken`}>
            <Trans>Drop one file of at most 600 MB.</Trans>
          </Alert>
        )}
        {start.error && <ProblemAlert error={start.error} />}
        <AcceptedFormats />
      </Stack>
    </Section>
  );
}

const ZoneIcon = () => (
  <>
    <Dropzone.Accept>
      <IconUpload size={36} stroke={1.25} aria-hidden />
    </Dropzone.Accept>
    <Dropzone.Idle>
      <IconFileImport size={36} stroke={1.25} aria-hidden />
    </Dropzone.Idle>
  </>
);

const AcceptedFormats = () => (
  <ul className={classes.formats}>
    <li>
      <Trans>
        <b>Universal Human Rights Index</b>: an export as Excel, JSON or CSV.
      </Trans>
    </li>
    <li>
      <Trans>
        <b>OHCHR matrix</b>: the thematic list of a State’s review, a Word file.
      </Trans>
    </li>
    <li>
      <Trans>
        <b>UPR Info</b>: an export of its database as CSV.
      </Trans>
    </li>
  </ul>
);
