import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type * as z from 'zod';
import { ProblemError } from '../../app/request.ts';

/**
 * What is wrong with which field: by the contract before sending, by the API after it. `rest` is an error that belongs
 * to no field and is not the version conflict, which forms tell in their own way.
 */
export function useFieldErrors(error: Error | null) {
  const { t } = useLingui();
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const issues = problem?.issues ?? [];
  const isConflict = problem?.code === 'VERSION_CONFLICT';
  return {
    isConflict,
    rest: error && issues.length === 0 && !isConflict ? error : null,
    errorOf: (field: string): string | null =>
      missing.has(field)
        ? t`Fill this in as the label says.`
        : (issues.find(({ path }) => path === field)?.message ?? null),
    check<S extends z.ZodType>(schema: S, values: unknown): z.output<S> | undefined {
      const parsed = schema.safeParse(values);
      setMissing(new Set(parsed.error?.issues.map(({ path }) => String(path[0]))));
      return parsed.data;
    },
  };
}
