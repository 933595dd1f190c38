import { languages } from '@mutabaa/reference-data/languages';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import * as z from 'zod';
import { mechanismsSearch } from '../features/mechanisms/mechanisms-url.ts';
import { networkSearch } from '../features/network/network-url.ts';
import { overviewSearch } from '../features/overview/overview-url.ts';
import { recommendationSearch, registerSearch } from '../features/recommendations/register-url.ts';
import { sessionsSearch } from '../features/sessions/sessions-url.ts';
import { statesSearch } from '../features/states/states-url.ts';
import { activateLanguage } from './activate-language.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { searchList, searchText } from './filter-search.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Shell } from './Shell.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

const rootSearch = z.object({
  lang: z.enum(languages).optional().catch(undefined),
  /** The charts that are shown as tables, by their id. */
  table: searchList,
});

const root = createRootRoute({
  component: Shell,
  validateSearch: rootSearch,
  // A link shared with `?lang=` keeps its language from page to page.
  search: { middlewares: [retainSearchParams<z.output<typeof rootSearch>>(['lang'])] },
  beforeLoad: ({ search }) => activateLanguage(search.lang),
  notFoundComponent: NotFoundPage,
});

const page = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const overview = createRoute({
  ...page('/'),
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('../features/overview/OverviewPage.tsx'), 'OverviewPage'),
});
const network = createRoute({
  ...page('/network'),
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('../features/network/NetworkPage.tsx'), 'NetworkPage'),
});
const register = createRoute({
  ...page('/recommendations'),
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../features/recommendations/RegisterPage.tsx'), 'RegisterPage'),
});
const recommendation = createRoute({
  ...page('/recommendations/$id'),
  validateSearch: recommendationSearch,
  component: lazyRouteComponent(
    () => import('../features/recommendations/RecommendationPage.tsx'),
    'RecommendationPage',
  ),
});
const states = createRoute({
  ...page('/states'),
  validateSearch: statesSearch,
  component: lazyRouteComponent(() => import('../features/states/StatesPage.tsx'), 'StatesPage'),
});
const state = createRoute({
  ...page('/states/$iso3'),
  component: lazyRouteComponent(() => import('../features/states/StatePage.tsx'), 'StatePage'),
});
const mechanisms = createRoute({
  ...page('/mechanisms'),
  validateSearch: mechanismsSearch,
  component: lazyRouteComponent(() => import('../features/mechanisms/MechanismsPage.tsx'), 'MechanismsPage'),
});
const sessions = createRoute({
  ...page('/sessions'),
  validateSearch: sessionsSearch,
  component: lazyRouteComponent(() => import('../features/sessions/SessionsPage.tsx'), 'SessionsPage'),
});
const session = createRoute({
  ...page('/sessions/$id'),
  component: lazyRouteComponent(() => import('../features/sessions/SessionPage.tsx'), 'SessionPage'),
});
const document = createRoute({
  ...page('/documents/$id'),
  component: lazyRouteComponent(() => import('../features/documents/DocumentPage.tsx'), 'DocumentPage'),
});
const imports = createRoute({
  ...page('/imports'),
  component: lazyRouteComponent(() => import('../features/imports/ImportsPage.tsx'), 'ImportsPage'),
});
const importRun = createRoute({
  ...page('/imports/$id'),
  component: lazyRouteComponent(() => import('../features/imports/ImportPage.tsx'), 'ImportPage'),
});
const signIn = createRoute({
  ...page('/sign-in'),
  validateSearch: z.object({ from: searchText }),
  component: lazyRouteComponent(() => import('../features/access/SignInPage.tsx'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    network,
    register,
    recommendation,
    states,
    state,
    mechanisms,
    sessions,
    session,
    document,
    imports,
    importRun,
    signIn,
  ]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
