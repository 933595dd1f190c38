import { Register1764000000000 } from './migrations/1764000000000-register.ts';
import { Access1764000100000 } from './migrations/1764000100000-access.ts';
import { Exchange1764000200000 } from './migrations/1764000200000-exchange.ts';

/** Every migration, oldest first. A merged one is never edited. */
export const migrations = [Register1764000000000, Access1764000100000, Exchange1764000200000];
