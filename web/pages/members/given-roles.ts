import type { Role } from '../../../functions/domain/people/roles.ts';
import { say } from '../../i18n/language.ts';
import { meMessages } from '../../i18n/me.ts';

/** Returns the names of a person's roles other than member. */
export const givenRoles = (roles: readonly Role[]): string[] =>
  roles.flatMap((role) => (role === 'member' ? [] : [say(meMessages).roles[role]]));
