import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

const folder = new URL('../../../../shared/data/', import.meta.url);

/** The path of a real file of the UN; without it the test is skipped and says why. */
export function sharedFile(name: string): string {
  const file = fileURLToPath(new URL(name, folder));
  test.skip(!existsSync(file), `needs ../shared/data/${name}, which is not here`);
  return file;
}
