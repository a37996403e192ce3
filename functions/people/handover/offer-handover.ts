import { type Handover, handoverOf } from '../../domain/people/handover.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Actor } from '../../domain/people/roles.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Table } from '../../ports/table.ts';
import { auditForAnother } from '../../records/audit-for-another.ts';
import { keys } from '../../records/keys.ts';
import { memberNotFound, memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';
import { changeRoles } from '../change-roles.ts';
import { handoverOfAnother, handoverToSelf } from './handover-problems.ts';

interface OfferDeps {
  readonly table: Table;
  readonly clock: Clock;
}

interface Offered {
  readonly actor: Actor;
  readonly member: string;
}

/** Returns a member and what the actor offers her. Throws `memberNotFound`, and `handoverOfAnother` for another's offer. */
async function findOffer(
  { table, clock }: OfferDeps,
  { actor, member: id }: Offered,
): Promise<{ member: Member; offer: Handover | undefined }> {
  const member = await load(table, memberRecord, keys.member(actor.community, id));
  if (!member) throw new ProblemError([memberNotFound]);
  const offer = handoverOf(member, clock.now());
  if (offer && offer.by !== actor.member) throw new ProblemError([handoverOfAnother]);
  return { member, offer };
}

/**
 * Offers a coordinator's own role to another member, who has it once she accepts (`answerHandover`). Nothing changes until
 * then. Idempotent; another wish about the overlap takes the place of the first.
 */
export const offerHandover =
  (deps: OfferDeps) =>
  async (request: Offered & { readonly overlaps: boolean }): Promise<Member> => {
    const { actor, overlaps } = request;
    const { community, member: by } = actor;
    if (request.member === by) throw new ProblemError([handoverToSelf]);
    const { member, offer } = await findOffer(deps, request);
    if (offer?.overlaps === overlaps) return member;
    const at = deps.clock.now();
    await auditForAnother(deps.table, {
      community,
      owner: member.id,
      by,
      at,
      event: 'role.handoverOffered',
    });
    return changeRoles(deps.table, member, { handover: { by, at, overlaps } });
  };

/** Takes back what the actor offered a member. Idempotent. */
export const withdrawHandover =
  (deps: OfferDeps) =>
  async (request: Offered): Promise<Member> => {
    const { member, offer } = await findOffer(deps, request);
    if (!offer) return member;
    const { community, member: by } = request.actor;
    const at = deps.clock.now();
    const line = { community, owner: member.id, by, at, event: 'role.handoverWithdrawn' } as const;
    await auditForAnother(deps.table, line);
    return changeRoles(deps.table, member, { handover: undefined });
  };
