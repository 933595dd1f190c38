import type { ReactNode } from 'react';

/** A text of unknown language within a line of another: a symbol, a name, an e-mail address. */
export const Bidi = ({ children }: { children: ReactNode }) => <bdi>{children}</bdi>;

interface OwnTextProps {
  /** ISO 639-1 code of the text's language, when it is known. */
  language?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A paragraph in its own language and direction, whatever the page's. */
export const OwnText = ({ language, className, children }: OwnTextProps) => (
  <p lang={language} dir="auto" className={className}>
    {children}
  </p>
);
