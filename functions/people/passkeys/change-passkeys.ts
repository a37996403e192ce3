import type { Member } from '../../domain/people/member.ts';
import type { Passkey } from '../../domain/people/passkey.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { memberNotFound, memberRecord } from '../../records/member-record.ts';
import { change, load } from '../../records/record.ts';

/** Changes the passkeys of a member, again from her present state when somebody else changed her. Throws `memberNotFound`. */
export async function changePasskeys(
  table: Table,
  { community, id }: Pick<Member, 'community' | 'id'>,
  step: (member: Member) => readonly Passkey[],
): Promise<Member> {
  const member = await load(table, memberRecord, keys.member(community, id));
  if (!member) throw new ProblemError([memberNotFound]);
  const next = step(member);
  const changes = { passkeys: next.length > 0 ? [...next] : undefined, revision: member.revision + 1 };
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  return (await change(table, memberRecord, member, changes, [check])) ?? changePasskeys(table, member, step);
}
