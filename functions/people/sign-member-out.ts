import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { disownPasskeys } from '../records/passkey-records.ts';
import { change, load } from '../records/record.ts';
import { endInvitation } from '../records/session-records.ts';

interface SignMemberOutDeps {
  readonly table: Table;
  readonly clock: Clock;
}

type Request = { readonly community: string; readonly member: string; readonly by: string };

/**
 * Ends every session of a member and her unused link, for a phone that is lost or was lent; and with them the passkeys that
 * were added in a session which another person's link had opened, since that person may hold them. The link is deleted first,
 * so that a session which is opened with it at the same moment ends with the others.
 */
export const signMemberOut =
  (deps: SignMemberOutDeps) =>
  async (request: Request): Promise<void> => {
    const { community, member: id, by } = request;
    await endInvitation(deps.table, { community, member: id });
    await endSessions(deps, request);
    await audit(deps.table, { community, at: deps.clock.now(), event: 'member.signedOut', by, subject: id });
  };

async function endSessions(deps: SignMemberOutDeps, request: Request): Promise<void> {
  const member = await load(deps.table, memberRecord, keys.member(request.community, request.member));
  if (!member) throw new ProblemError([memberNotFound]);
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const { passkeys = [] } = member;
  const hers = passkeys.filter(({ restsOn }) => !restsOn);
  const changes = {
    signedOutAt: deps.clock.now(),
    revision: member.revision + 1,
    ...(hers.length < passkeys.length && { passkeys: hers }),
  };
  // On a conflict, start again from the current state.
  if (!(await change(deps.table, memberRecord, member, changes, [check]))) return endSessions(deps, request);
  await disownPasskeys(
    deps.table,
    passkeys.filter(({ restsOn }) => restsOn),
  );
}
