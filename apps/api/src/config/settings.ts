/** What the features are told at start; everything else stays with the environment. */
export interface Settings {
  readonly databaseUrl: string;
  /** Where uploads wait for their import. */
  readonly dataDir: string;
  /** The address that people use, without a trailing slash; undefined when only this machine does. */
  readonly publicUrl?: string | undefined;
  readonly logLevel: string;
  /** Whether this process runs background jobs. */
  readonly runsJobs: boolean;
}

/** Injection token of `Settings`. */
export const SETTINGS = Symbol('settings');
