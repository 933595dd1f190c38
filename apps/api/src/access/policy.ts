import type { Me } from '@mutabaa/contracts/access';

export type Role = Me['role'];

/**
 * Who may do what. `anyone` needs no sign-in; every other action is open to the roles in its row and to nobody else.
 * What a person sees within an answer (internal records) is decided where the records are read.
 */
export const policy = {
  'sessions.record': ['administrator', 'coordinator', 'delegation_staff'],
  'recommendations.change': ['administrator', 'coordinator'],
  'recommendations.read_internal': ['administrator', 'coordinator', 'analyst', 'delegation_staff'],
  'network.change': ['administrator'],
  'imports.read': ['administrator', 'coordinator', 'analyst', 'delegation_staff'],
  'imports.run': ['administrator', 'coordinator'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof policy;
export type Permission = 'anyone' | Action;

export const may = (role: Role | undefined, action: Action): boolean => {
  const roles: readonly Role[] = policy[action];
  return role !== undefined && roles.includes(role);
};
