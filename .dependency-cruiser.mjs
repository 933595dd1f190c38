/**
 * The arrows of the architecture, held by `pnpm check`:
 * web → contracts, reference-data; api → contracts, reference-data, interchange; interchange → reference-data.
 */

/** Folders of the API that every feature stands on; each other folder there is a feature. */
const FOUNDATIONS = 'access|audit|config|dashboard|database|health|http|jobs|language|openapi';

/** What a package of the workspace may not import, whatever it is called and however it grows. */
const packageMayUse = (name, allowed) => ({
  name: `packages-${name}`,
  comment: `packages/${name} may use ${allowed || 'no other package of this workspace'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: {
    path: '^(packages|apps|bench)/',
    pathNot: `^packages/(${[name, allowed].filter(Boolean).join('|')})/`,
  },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one thing, or a third is missing. Entities are left out: a relation ' +
        'is declared on both its sides, and TypeORM takes them by functions.',
      severity: 'error',
      from: {},
      to: { circular: true, via: { pathNot: '\\.entity\\.ts$' } },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads to a file or to an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is used is named in the same package.json, so that each part installs alone.',
      severity: 'error',
      from: { pathNot: '\\.spec\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    packageMayUse('contracts', 'reference-data'),
    packageMayUse('reference-data', ''),
    packageMayUse('interchange', 'reference-data'),
    {
      name: 'web-uses',
      comment: 'The dashboard knows the API only by its contracts.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps|packages|bench)/', pathNot: '^(apps/web|packages/(contracts|reference-data))/' },
    },
    {
      name: 'api-uses',
      comment: 'The API knows nothing of the dashboard but its built files.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^(apps|bench)/', pathNot: '^apps/api/' },
    },
    {
      name: 'api-features-meet-by-services',
      comment:
        "A feature uses another's service (and its module, to have it injected). Entities are allowed, because " +
        'a relation must name the class of its other side, and so are presenters, which are pure functions ' +
        "from a row to the contract's shape. Controllers, queries, rules and whatever else a feature has are its own.",
      severity: 'error',
      from: {
        // The command line is an edge of the whole application, as main.ts is, and no feature.
        path: `^apps/api/src/(?!(?:cli|${FOUNDATIONS})/)([^/]+)/`,
        pathNot: '\\.spec\\.ts$',
      },
      to: {
        path: '^apps/api/src/[^/]+/',
        pathNot: [
          '^apps/api/src/$1/',
          `^apps/api/src/(${FOUNDATIONS})/`,
          '\\.(service|module|entity|presenter)\\.ts$',
          // The one filter and order of the register, which charts and exports must not say differently.
          '^apps/api/src/recommendations/recommendation-(search|order)\\.sql\\.ts$',
        ],
      },
    },
    {
      name: 'api-foundations-know-no-feature',
      comment: 'What every feature stands on does not depend on one of them.',
      severity: 'error',
      from: { path: `^apps/api/src/(${FOUNDATIONS})/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/api/src/[^/]+/', pathNot: `^apps/api/src/(${FOUNDATIONS})/` },
    },
    {
      name: 'web-ui-knows-no-feature',
      comment: 'src/ui is what several features use: it depends on none, nor on the shell.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/features/' },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'Specs and what only they use are not part of the product.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '(\\.spec\\.tsx?$|^apps/[^/]+/(test|e2e)/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist[.][0-9]+|test-results|playwright-report)/' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
