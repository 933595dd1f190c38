import 'react';

declare module 'react' {
  /** Custom properties may be set inline. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
