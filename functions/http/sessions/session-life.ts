import { DAY, type Instant } from '../../domain/instant.ts';
import type { Role } from '../../domain/roles.ts';
import { MEMBER_SESSION, OFFICER_SESSION } from '../../domain/session.ts';

/** How long a session lives from its last use, in milliseconds. Who can touch what is others' signs in more often. */
export const lifeOf = (roles: readonly Role[]): number =>
  roles.some((role) => role !== 'member') ? OFFICER_SESSION : MEMBER_SESSION;

/** The later end that a session earns by being used now; undefined when it was moved within the last day. */
export function laterEnd(expiresAt: Instant, roles: readonly Role[], now: Instant): Instant | undefined {
  const end = now + lifeOf(roles);
  return end - expiresAt >= DAY ? end : undefined;
}
