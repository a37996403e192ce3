import type { Member } from '../../domain/people/member.ts';
import { removalOf } from '../../domain/people/coordinator-removal.ts';
import { passkeyName } from '../../domain/people/passkey.ts';
import { ProblemError } from '../../domain/problem.ts';
import { type Actor, wouldReachFurther } from '../../domain/people/roles.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Table } from '../../ports/table.ts';
import { audit } from '../../records/audit.ts';
import { keys } from '../../records/keys.ts';
import { memberNotFound, memberRecord } from '../../records/member-record.ts';
import { disownPasskeys } from '../../records/passkey-records.ts';
import { load } from '../../records/record.ts';
import { memberReachesFurther, removalWaits } from '../member-problems.ts';
import { changePasskeys } from './change-passkeys.ts';
import { passkeyNotFound, secondPersonNeeded } from './passkey-problems.ts';

interface RemoveDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/**
 * Removes one of a member's own passkeys. The last one is forgotten by a second person alone (`forgetPasskeys`): else a stolen
 * session could exchange it for a key of its own. Throws `passkeyNotFound` and `secondPersonNeeded`.
 */
export const removePasskey =
  ({ table, clock }: RemoveDeps) =>
  async (member: Member, name: string): Promise<Member> => {
    const { community, id, passkeys = [] } = member;
    const removed = passkeys.find((one) => passkeyName(one) === name);
    if (!removed) throw new ProblemError([passkeyNotFound]);
    await audit(table, { community, at: clock.now(), event: 'passkey.removed', by: id, subject: id });
    const changed = await changePasskeys(table, member, ({ passkeys: now = [] }) => {
      const left = now.filter(({ digest }) => digest !== removed.digest);
      if (left.length === 0) throw new ProblemError([secondPersonNeeded]);
      return left;
    });
    await disownPasskeys(table, [removed]);
    return changed;
  };

/**
 * Forgets all passkeys of another member who lost hers, so that she can add a new one. The audit names who did it. Throws when
 * the member is the actor herself, may do more than the actor, is not there, or waits for a second yes about her role: without
 * passkeys she would have lost it already.
 */
export const forgetPasskeys =
  (deps: RemoveDeps) =>
  async ({ actor, member: id }: { readonly actor: Actor; readonly member: string }): Promise<void> => {
    const { community, member: by, roles } = actor;
    if (id === by) throw new ProblemError([secondPersonNeeded]);
    const member = await load(deps.table, memberRecord, keys.member(community, id));
    if (!member) throw new ProblemError([memberNotFound]);
    if (wouldReachFurther(roles, member.roles)) throw new ProblemError([memberReachesFurther]);
    if (removalOf(member, deps.clock.now())) throw new ProblemError([removalWaits]);
    await forgetAllPasskeys(deps, member, by);
  };

/** Forgets all passkeys of a member. `by` is absent when the operator does it. Nothing happens when she has none. */
export async function forgetAllPasskeys(
  { table, clock }: RemoveDeps,
  member: Member,
  by?: string,
): Promise<void> {
  const { community, id, passkeys = [] } = member;
  if (passkeys.length === 0) return;
  const line = { community, at: clock.now(), event: 'passkey.forgotten', subject: id } as const;
  await audit(table, { ...line, ...(by !== undefined && { by }) });
  await changePasskeys(table, member, () => []);
  await disownPasskeys(table, passkeys);
}
