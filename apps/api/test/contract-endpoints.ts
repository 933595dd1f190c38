import { readdirSync } from 'node:fs';
import type { Endpoint } from '@mutabaa/contracts/endpoint';

const CONTRACTS = new URL('../../../packages/contracts/src/', import.meta.url);

/** Every descriptor of the contract, found by itself: whatever a file exports as `…Endpoints`. */
export const contractEndpoints = async (): Promise<Endpoint[]> => {
  const files = readdirSync(CONTRACTS).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(new URL(file, CONTRACTS).href)),
  );
  return modules.flatMap((exported) =>
    Object.entries(exported)
      .filter(([name]) => name.endsWith('Endpoints'))
      .flatMap(([, endpoints]) => Object.values(endpoints as Record<string, Endpoint>)),
  );
};
