import type { Member } from '../domain/people/member.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { memberChanged, memberRecord } from '../records/member-record.ts';
import { change } from '../records/record.ts';

type Changes = {
  readonly [K in 'roles' | 'coordinatorSince' | 'removal' | 'handover']?: Member[K] | undefined;
};

/**
 * Writes a member's roles and what waits about them; throws `memberChanged` on a conflict. No retry: two who take the role from
 * each other would retry for ever.
 */
export async function changeRoles(table: Table, member: Member, changes: Changes): Promise<Member> {
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const written = await change(table, memberRecord, member, { ...changes, revision: member.revision + 1 }, [
    check,
  ]);
  if (!written) throw new ProblemError([memberChanged]);
  return written;
}

/**
 * Raises the revision of the coordinator who stays, after the other member's item was read and before it is changed. If several
 * coordinators take the role from each other at the same time, at least one of their writes then conflicts.
 */
export const holdRole = (table: Table, staying: Member): Promise<Member> => changeRoles(table, staying, {});
