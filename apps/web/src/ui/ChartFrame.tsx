import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useRef } from 'react';
import { ChartDownloads } from './ChartDownloads.tsx';
import classes from './ChartFrame.module.css';
import { type Draw, DrawingContext } from './chart-drawing.ts';
import { useFormat } from './format.ts';
import { TableView } from './TableView.tsx';
import type { TableTwin } from './table-twin.ts';

interface ChartFrameProps {
  /** Unique on the page and stable: it is in links and in file names. */
  id: string;
  title: string;
  /** One sentence that says what the chart shows, numbers included. */
  summary: string;
  /** The chart: BarList, ProportionBar, StackedColumns, TimeLine, a map. */
  children: ReactNode;
  table: TableTwin;
  source: string;
  /** The filter in words; nothing when everything is counted. */
  filters?: string | undefined;
  /** A reservation that goes with the chart wherever it goes, such as a map's disclaimer. */
  note?: string | undefined;
  /** The day (`YYYY-MM-DD`) that the figures are of; today when absent. */
  asOf?: string | undefined;
}

/** Whether the chart shows its table is part of the address, so that a link reopens what was seen. */
function useTableShown(id: string): [boolean, (isShown: boolean) => void] {
  const shown = useSearch({ from: '__root__', select: (search) => search.table ?? [] });
  const navigate = useNavigate();
  const show = (isShown: boolean) => {
    const others = shown.filter((other) => other !== id);
    const table = isShown ? [...others, id] : others;
    void navigate({ to: '.', search: (search) => ({ ...search, table }), replace: true, resetScroll: false });
  };
  return [shown.includes(id), show];
}

const today = () => new Date().toISOString().slice(0, 10);

/** The one frame of all charts: title, sentence, chart or table, downloads, source. */
export function ChartFrame({
  id,
  title,
  summary,
  children,
  table,
  source,
  filters,
  note,
  asOf = today(),
}: ChartFrameProps) {
  const { t } = useLingui();
  const { day } = useFormat();
  const [isTable, showTable] = useTableShown(id);
  const draw = useRef<Draw>(undefined);
  const register = useCallback((drawing: Draw) => {
    draw.current = drawing;
  }, []);
  const date = day(asOf);
  const sourceLine = t`Source: ${source} · as of ${date}`;
  const caption = { title, summary, note, filters, source: sourceLine };

  return (
    <section id={id} className={classes.frame} aria-labelledby={`${id}-title`} data-whole>
      <header className={classes.header}>
        <div className={classes.heading}>
          <h2 id={`${id}-title`} className={classes.title}>
            {title}
          </h2>
          <p className={classes.summary}>{summary}</p>
        </div>
        <div className={classes.tools} data-screen-only>
          <SegmentedControl
            size="xs"
            aria-label={t`How to show ${title}`}
            value={isTable ? 'table' : 'chart'}
            onChange={(view) => showTable(view === 'table')}
            data={[
              {
                value: 'chart',
                label: <ViewLabel icon={<IconChartBar size={15} aria-hidden />} name={t`Chart`} />,
              },
              {
                value: 'table',
                label: <ViewLabel icon={<IconTable size={15} aria-hidden />} name={t`Table`} />,
              },
            ]}
          />
          <ChartDownloads
            id={id}
            caption={caption}
            table={table}
            draw={isTable ? undefined : () => draw.current?.()}
          />
        </div>
      </header>
      <div className={classes.body}>
        {isTable ? (
          <TableView caption={title} table={table} />
        ) : (
          <DrawingContext value={register}>{children}</DrawingContext>
        )}
      </div>
      <footer className={classes.footer}>
        {note && <span>{note}</span>}
        {filters && <span>{filters}</span>}
        <span>{sourceLine}</span>
      </footer>
    </section>
  );
}

const ViewLabel = ({ icon, name }: { icon: ReactNode; name: string }) => (
  <span className={classes.view}>
    {icon}
    <span className={classes.viewName}>{name}</span>
  </span>
);
