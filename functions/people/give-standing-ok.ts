import type { Member, StandingOk } from '../domain/people/member.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { change, load } from '../records/record.ts';

/**
 * Says which makers and products a page owner lets through without looking first; it replaces what she said before and
 * counts for what is planned from now on. The same again changes nothing.
 */
export const giveStandingOk =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (request: { community: string; member: string; standingOk: StandingOk }): Promise<Member> => {
    const { community } = request;
    const member = await load(deps.table, memberRecord, keys.member(community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    const standingOk = {
      makers: [...new Set(request.standingOk.makers)].sort(),
      products: [...new Set(request.standingOk.products)].sort(),
    };
    if (JSON.stringify(member.standingOk) === JSON.stringify(standingOk)) return member;
    const check = { attribute: 'revision', is: '=', value: member.revision } as const;
    const changes = { standingOk, revision: member.revision + 1 };
    const changed = await change(deps.table, memberRecord, member, changes, [check]);
    if (!changed) return giveStandingOk(deps)(request);
    const detail = `${standingOk.makers.length} makers, ${standingOk.products.length} products`;
    const at = deps.clock.now();
    await audit(deps.table, {
      community,
      at,
      event: 'standingOk.given',
      by: member.id,
      subject: member.id,
      detail,
    });
    return changed;
  };
