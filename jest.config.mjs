/** Shared by every project: TypeScript through SWC, native ES modules, sources instead of builds. */
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        // Not apps/api/.swcrc, which renames imports for the compiled output.
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};

export default {
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/jest-counts.mjs'],
  projects: [
    { ...base, displayName: 'contracts', rootDir: 'packages/contracts' },
    { ...base, displayName: 'reference-data', rootDir: 'packages/reference-data' },
    { ...base, displayName: 'interchange', rootDir: 'packages/interchange' },
    {
      ...base,
      displayName: 'api',
      rootDir: 'apps/api',
      globalSetup: '<rootDir>/test/global-setup.mjs',
      globalTeardown: '<rootDir>/test/global-teardown.mjs',
    },
    { ...base, displayName: 'web', rootDir: 'apps/web' },
    { displayName: 'deployment', rootDir: 'scripts', transform: {}, testMatch: ['<rootDir>/*.spec.mjs'] },
  ],
};
