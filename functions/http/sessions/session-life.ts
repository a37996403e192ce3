import { DAY, type Instant } from '../../domain/time/instant.ts';
import type { Role } from '../../domain/people/roles.ts';
import { MEMBER_SESSION, OFFICER_SESSION } from '../../domain/people/session.ts';

/** How long a session lives from its last use, in milliseconds. Who can touch what is others' signs in more often. */
export const lifeOf = (roles: readonly Role[]): number =>
  roles.some((role) => role !== 'member') ? OFFICER_SESSION : MEMBER_SESSION;

/**
 * Where a session that is used now has its end; undefined when it was put there within the last day. Mostly that is
 * later than before; for who was made coordinator meanwhile it is sooner.
 */
export function movedEnd(expiresAt: Instant, roles: readonly Role[], now: Instant): Instant | undefined {
  const end = now + lifeOf(roles);
  return Math.abs(end - expiresAt) >= DAY ? end : undefined;
}
