import { type Role, ROLES } from './roles.ts';

/** The two roles that can be given and taken; an absent one stays as it is. */
export interface GivenRoles {
  readonly coordinator?: boolean | undefined;
  readonly leader?: boolean | undefined;
}

/** Returns a member's roles after the change. Without the roles of coordinator and leader she has the role of member. */
export function rolesWith(before: readonly Role[], given: GivenRoles): Role[] {
  const { coordinator = before.includes('coordinator'), leader = before.includes('leader') } = given;
  const has = { member: before.includes('member') || !(coordinator || leader), coordinator, leader };
  return ROLES.filter((role) => has[role]);
}
