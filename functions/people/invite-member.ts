import type { Instant } from '../domain/time/instant.ts';
import type { Member } from '../domain/people/member.ts';
import { ProblemError } from '../domain/problem.ts';
import { type Actor, wouldReachFurther } from '../domain/people/roles.ts';
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

/** What a link is made and put on record with. */
type InviteDeps = InvitationDeps & { readonly clock: Clock };

/**
 * Makes a link that lets a member in once, on whatever device she opens it, and ends the one she was given before. On
 * record before anybody holds it, since who makes it could open it herself.
 */
export const inviteMember =
  (deps: InviteDeps) =>
  async (request: { readonly actor: Actor; readonly member: string }): Promise<MadeInvitation> => {
    const { community, member: by, roles } = request.actor;
    const member = await load(deps.table, memberRecord, keys.member(community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    if (wouldReachFurther(roles, member.roles)) throw new ProblemError([memberReachesFurther]);
    return makeLink(deps, member, by);
  };

/** The link itself. `by` is absent when whoever runs the system makes it, and nobody of the community. */
export async function makeLink(deps: InviteDeps, member: Member, by?: string): Promise<MadeInvitation> {
  const { community, id: subject } = member;
  const at = deps.clock.now();
  const expiresAt = at + LINK_LIFE;
  const event = 'member.invited';
  await audit(deps.table, { community, at, event, subject, ...(by !== undefined && { by }) });
  const secret = await makeOnlyInvitation(deps, { community, member: subject, expiresAt });
  return { member, secret, expiresAt };
}
