import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  title: string;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** A small line above the title: what kind of thing this is, or the way back. */
  above?: ReactNode;
  /** Buttons at the end of the title's line. */
  actions?: ReactNode;
}

/** The first page leaves the focus where the browser puts it; later ones tell a screen reader that they have come. */
let isFirstPage = true;

/** The page's only h1, with the document's title; takes the focus when the reader arrives from another page. */
export function PageHeader({ title, lead, above, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: (location) => location.pathname });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another page, even in the same component
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, [path]);

  return (
    <header className={classes.header}>
      <title>{`${title} · Mutabaa`}</title>
      <div className={classes.text}>
        {above && <div className={classes.above}>{above}</div>}
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          <bdi>{title}</bdi>
        </h1>
        {lead && <div className={classes.lead}>{lead}</div>}
      </div>
      {actions && (
        <div className={classes.actions} data-screen-only>
          {actions}
        </div>
      )}
    </header>
  );
}
