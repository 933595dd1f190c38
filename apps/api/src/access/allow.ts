import { SetMetadata } from '@nestjs/common';
import type { Permission } from './policy.ts';

export const ALLOW = 'mutabaa:allow';

/** Says who may call a route, in the words of the policy table. A route without it is closed to everyone. */
export const Allow = (permission: Permission) => SetMetadata(ALLOW, permission);
