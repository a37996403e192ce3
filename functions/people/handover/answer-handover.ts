import { doubtOf } from '../../domain/people/consent-doubt.ts';
import { rolesWith } from '../../domain/people/given-roles.ts';
import { type Handover, handoverOf } from '../../domain/people/handover.ts';
import type { Member } from '../../domain/people/member.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Table } from '../../ports/table.ts';
import { audit } from '../../records/audit.ts';
import { auditForAnother } from '../../records/audit-for-another.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';
import { changeRoles, holdRole } from '../change-roles.ts';
import type { Caller } from '../sessions/find-caller.ts';
import { handoverByItsLink, handoverGone } from './handover-problems.ts';

interface AnswerDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/**
 * Answers the offer of a coordinator's role, in a session that the coordinator could not have opened herself. With a yes the
 * caller is coordinator first, and only then does the other step back, so that the community always has one: at once, or, with
 * an overlap, as if the successor had asked for it (`judgeRemoval`): by her own yes at any time, by the successor's after 48
 * hours. A crash between the two leaves both coordinators and the offer, and the same answer goes on from there. Throws
 * `handoverGone`, `handoverByItsLink` and `memberChanged`.
 */
export const answerHandover =
  (deps: AnswerDeps) =>
  async ({ member, session }: Caller, { accepted }: { readonly accepted: boolean }): Promise<Member> => {
    const { table, clock } = deps;
    const { community, id } = member;
    const now = clock.now();
    const offer = handoverOf(member, now);
    if (!offer) throw new ProblemError([handoverGone]);
    const { by } = offer;
    if (!accepted) {
      const line = { community, owner: by, by: id, at: now, event: 'role.handoverDeclined' } as const;
      await auditForAnother(table, line);
      return changeRoles(table, member, { handover: undefined });
    }
    if (doubtOf(session, now)?.by === by) throw new ProblemError([handoverByItsLink]);
    const giver = await load(table, memberRecord, keys.member(community, by));
    if (!giver?.roles.includes('coordinator')) {
      const cleared = await changeRoles(table, member, { handover: undefined });
      // An earlier answer stopped after its last step but one.
      if (cleared.roles.includes('coordinator')) return cleared;
      throw new ProblemError([handoverGone]);
    }
    const heir = await becomeCoordinator(deps, member, by);
    await stepBack(deps, giver, { heir, offer });
    return changeRoles(table, heir, { handover: undefined });
  };

/** Makes the successor coordinator. Her revision rises in any case (`holdRole`). */
async function becomeCoordinator({ table, clock }: AnswerDeps, member: Member, by: string): Promise<Member> {
  if (member.roles.includes('coordinator')) return holdRole(table, member);
  const { community, id } = member;
  const at = clock.now();
  await audit(table, { community, at, event: 'role.given', by, subject: id, detail: 'coordinator' });
  const roles = rolesWith(member.roles, { coordinator: true });
  return changeRoles(table, member, { roles, coordinatorSince: at });
}

async function stepBack(
  { table, clock }: AnswerDeps,
  giver: Member,
  { heir, offer }: { readonly heir: Member; readonly offer: Handover },
): Promise<void> {
  const { community, id: owner } = giver;
  const { id: by } = heir;
  const at = clock.now();
  await auditForAnother(table, { community, owner, by, at, event: 'role.handedOver' });
  if (offer.overlaps) {
    await changeRoles(table, giver, { removal: { by, at } });
    return;
  }
  const roles = rolesWith(giver.roles, { coordinator: false });
  await changeRoles(table, giver, { roles, coordinatorSince: undefined, removal: undefined });
}
