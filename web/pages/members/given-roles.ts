import type { Role } from '../../../functions/domain/people/roles.ts';
import { say } from '../../words/language.ts';
import { meWords } from '../../words/me.ts';

/** In words, what somebody does beside being a member. */
export const givenRoles = (roles: readonly Role[]): string[] =>
  roles.flatMap((role) => (role === 'member' ? [] : [say(meWords).roles[role]]));
