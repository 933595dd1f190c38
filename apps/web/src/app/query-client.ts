import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './request.ts';

const isWorthAnotherTry = (error: Error): boolean =>
  !(error instanceof ProblemError) || error.problem.status >= 500;

/** Figures stay fresh for half a minute; what the API refused is not asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && isWorthAnotherTry(error),
      refetchOnWindowFocus: false,
    },
  },
});
