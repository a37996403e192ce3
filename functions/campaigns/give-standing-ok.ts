import type { Member, StandingOk } from '../domain/member.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { change, load } from '../records/record.ts';
import { memberNotFound } from './member-problems.ts';

/** Says which makers and products a page owner lets through without looking first; it replaces what she said before. */
export const giveStandingOk =
  (deps: { readonly table: Table }) =>
  async (request: { community: string; member: string; standingOk: StandingOk }): Promise<Member> => {
    const member = await load(deps.table, memberRecord, keys.member(request.community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    const changes = { standingOk: request.standingOk, revision: member.revision + 1 };
    const check = { attribute: 'revision', is: '=', value: member.revision } as const;
    const changed = await change(deps.table, memberRecord, member, changes, [check]);
    return changed ?? giveStandingOk(deps)(request);
  };
