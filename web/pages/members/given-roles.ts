import type { Role } from '../../../functions/domain/people/roles.ts';
import { say } from '../../words/language.ts';
import { meWords } from '../../words/me.ts';

/** Returns the names of a person's roles other than member. */
export const givenRoles = (roles: readonly Role[]): string[] =>
  roles.flatMap((role) => (role === 'member' ? [] : [say(meWords).roles[role]]));
