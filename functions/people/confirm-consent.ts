import type { ConsentKind } from '../domain/people/consent.ts';
import { mayConfirm } from '../domain/people/consent-doubt.ts';
import type { Member } from '../domain/people/member.ts';
import type { Session } from '../domain/people/session.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { change, load } from '../records/record.ts';

export const otherDeviceNeeded = problem('consent.otherDeviceNeeded', 'forbidden', {
  field: 'kind',
  id: 'Pastikan dari HP yang sudah lebih lama masuk, lewat tautan buatanmu sendiri, atau di depan saksi yang lain.',
  en: 'Confirm it on a device that was signed in before, by a link of your own, or before another witness.',
});

/**
 * Confirms a marked consent of the person of a session: from then on it is hers without a mark. Changes nothing when there is
 * no mark. Throws `otherDeviceNeeded` for a session that proves no more than the one in which the consent was given.
 */
export const confirmConsent =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (session: Session, kind: ConsentKind): Promise<Member> => {
    const { community, member: id } = session;
    const member = await load(deps.table, memberRecord, keys.member(community, id));
    if (!member) throw new ProblemError([memberNotFound]);
    const decision = member.consents[kind];
    if (!decision?.doubt) return member;
    if (!mayConfirm(session, decision.doubt)) throw new ProblemError([otherDeviceNeeded]);
    const at = deps.clock.now();
    await audit(deps.table, { community, at, event: 'consent.confirmed', by: id, subject: id, detail: kind });
    const { doubt: _, ...confirmed } = decision;
    const changes = {
      consents: { ...member.consents, [kind]: confirmed },
      revision: member.revision + 1,
    };
    const check = { attribute: 'revision', is: '=', value: member.revision } as const;
    const changed = await change(deps.table, memberRecord, member, changes, [check]);
    return changed ?? confirmConsent(deps)(session, kind);
  };
