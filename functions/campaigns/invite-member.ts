import type { Instant } from '../domain/instant.ts';
import type { Member } from '../domain/member.ts';
import { ProblemError } from '../domain/problem.ts';
import { type Actor, wouldReachFurther } from '../domain/roles.ts';
import type { Clock } from '../ports/clock.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { load } from '../records/record.ts';
import { type InvitationDeps, LINK_LIFE, makeOnlyInvitation } from '../records/session-records.ts';
import { memberReachesFurther } from './member-problems.ts';

/** What lets her in once: told to who made it, stored nowhere. */
export interface MadeInvitation {
  readonly member: Member;
  readonly secret: string;
  readonly expiresAt: Instant;
}

/**
 * Makes a link that lets a member in once, on whatever device she opens it, and ends the one she was given before. On
 * record before anybody holds it, since who makes it could open it herself.
 */
export const inviteMember =
  (deps: InvitationDeps & { readonly clock: Clock }) =>
  async (request: { readonly actor: Actor; readonly member: string }): Promise<MadeInvitation> => {
    const { community, member: by, roles } = request.actor;
    const member = await load(deps.table, memberRecord, keys.member(community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    if (wouldReachFurther(roles, member.roles)) throw new ProblemError([memberReachesFurther]);
    const at = deps.clock.now();
    const expiresAt = at + LINK_LIFE;
    await audit(deps.table, { community, at, event: 'member.invited', by, subject: member.id });
    const secret = await makeOnlyInvitation(deps, { community, member: member.id, expiresAt });
    return { member, secret, expiresAt };
  };
