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

/** An invitation with the secret of its link, which is returned only to the person who made it and stored nowhere. */
export interface MadeInvitation {
  readonly member: Member;
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** The dependencies for making an invitation and its audit entry. */
type InviteDeps = InvitationDeps & { readonly clock: Clock };

/**
 * Makes a link that signs a member in once, on the device on which she opens it, and ends her previous link. The audit entry
 * is written before the link exists, since the person who makes the link could open it herself. Throws when the member has
 * permissions that the actor lacks.
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

/** Makes the link and its audit entry. `by` is absent when an operator makes it, who is no member of the community. */
export async function makeLink(deps: InviteDeps, member: Member, by?: string): Promise<MadeInvitation> {
  const { community, id: subject } = member;
  const at = deps.clock.now();
  const expiresAt = at + LINK_LIFE;
  const event = 'member.invited';
  await audit(deps.table, { community, at, event, subject, ...(by !== undefined && { by }) });
  const how = by === undefined ? 'operator' : 'link';
  const restsOn = { at, ...(by !== undefined && { by }) };
  const origin = { how, madeAt: at, restsOn } as const;
  const secret = await makeOnlyInvitation(deps, { community, member: subject, expiresAt, origin });
  return { member, secret, expiresAt };
}
