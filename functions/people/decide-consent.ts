import type { ConsentDecision, ConsentKind } from '../domain/people/consent.ts';
import { doubtOf, mayConfirm } from '../domain/people/consent-doubt.ts';
import type { ForeignLink, Session } from '../domain/people/session.ts';
import type { Member } from '../domain/people/member.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { audit } from '../records/audit.ts';
import { change, load } from '../records/record.ts';
import { stampRoster } from '../records/roster-stamp.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

export const witnessNeeded = problem('consent.witnessNeeded', 'invalid', {
  field: 'how',
  id: 'Izin orang lain hanya di atas kertas atau lisan di depan saksi.',
  en: "Another's consent is only on paper or spoken before a witness.",
});

export const ownWitness = problem('consent.ownWitness', 'forbidden', {
  field: 'member',
  id: 'Izinmu sendiri diatur di "Izin saya"; saksinya harus orang lain.',
  en: 'Your own consent is under "My consent"; a witness has to be somebody else.',
});

/**
 * Grants or withdraws one kind of consent, in one write that the gate of every pending post respects at once. A consent that
 * is recorded for another member must say how it was given (not `app`), and the person who records it is its witness; nobody
 * can be a witness of her own consent. A consent in a session whose link another person made within the day is valid, and marked
 * until it is confirmed. Throws `witnessNeeded`, `ownWitness` or `memberNotFound`.
 */
export const decideConsent =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: {
    community: string;
    member: string;
    kind: ConsentKind;
    granted: boolean;
    by: string;
    how: ConsentDecision['how'];
    /** The session in which she decides; absent for what is on paper or spoken, and for programs on this machine. */
    session?: Session;
  }): Promise<Member> => {
    const { community, kind, granted, by, how, session } = request;
    if (by !== request.member && how === 'app') throw new ProblemError([witnessNeeded]);
    if (by === request.member && how !== 'app') throw new ProblemError([ownWitness]);
    const member = await load(deps.table, memberRecord, keys.member(community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    const at = deps.clock.now();
    const doubt = granted ? doubtOfGrant(member, { kind, by, session, at }) : undefined;
    const witness = how !== 'app' && { witness: by };
    const decision: ConsentDecision = { granted, at, how, ...witness, ...(doubt && { doubt }) };
    if (!granted) await requestReconciliation(deps, { community, subject: 'member', id: request.member }, at);
    const changes = { consents: { ...member.consents, [kind]: decision }, revision: member.revision + 1 };
    const check = { attribute: 'revision', is: '=', value: member.revision } as const;
    const changed = await change(deps.table, memberRecord, member, changes, [check]);
    if (!changed) return decideConsent(deps)(request);
    await stampRoster(deps.table, community, request.member, at);
    const event = granted ? (doubt ? 'consent.grantedInDoubt' : 'consent.granted') : 'consent.withdrawn';
    await audit(deps.table, { community, at, event, by, subject: request.member, detail: kind });
    return changed;
  };

/**
 * Returns the mark of a consent that is granted now. One that is there stays in a session that may not confirm it, and when its
 * witness is who made the link that it is marked for.
 */
function doubtOfGrant(
  { consents }: Member,
  { kind, by, session, at }: { kind: ConsentKind; by: string; session: Session | undefined; at: Instant },
): ForeignLink | undefined {
  const { granted, doubt } = consents[kind] ?? {};
  const before = granted === true ? doubt : undefined;
  if (!session) return before?.by === by ? before : undefined;
  return doubtOf(session, at) ?? (before && !mayConfirm(session, before) ? before : undefined);
}
