import { DAY } from '../domain/time/instant.ts';
import { Invitation, Session } from '../domain/people/session.ts';
import type { Ids } from '../ports/ids.ts';
import type { Key, Table } from '../ports/table.ts';
import { listEntries } from './index-entries.ts';
import { keys, sessionsPartition } from './keys.ts';
import { insert, load, loadManyEventually, type RecordDefinition, replace } from './record.ts';

/** The item with a sign-in link. */
export const invitationRecord: RecordDefinition<Invitation> = {
  name: 'invitation',
  schema: Invitation,
  keyOf: ({ digest }) => keys.invitation(digest),
  endOf: ({ used, expiresAt }) => used?.until ?? expiresAt,
};

const lastInvitationKey = ({ community, member }: Pick<Invitation, 'community' | 'member'>): Key =>
  keys.lastInvitation(community, member);

/** The newest invitation of a member, found by the member, so that the next one can end it. It is kept after its use. */
const lastInvitationRecord: RecordDefinition<Invitation> = {
  name: 'last invitation',
  schema: Invitation,
  keyOf: lastInvitationKey,
  endOf: ({ expiresAt }) => expiresAt,
};

/** The item with a session. */
export const sessionRecord: RecordDefinition<Session> = {
  name: 'session',
  schema: Session,
  keyOf: ({ digest }) => keys.session(digest),
  endOf: ({ expiresAt }) => expiresAt,
  // All of one member stand together.
  indexesOf: ({ community, member, digest }) => ({
    timePk: sessionsPartition(community),
    timeSk: `${member}#${digest}`,
  }),
};

/** Returns the sessions of a member that were not ended one by one, eventually consistent. Some may have expired. */
export async function listSessions(table: Table, community: string, member: string): Promise<Session[]> {
  const pk = sessionsPartition(community);
  const entries = await listEntries(table, { index: 'byTime', pk, from: `${member}#`, to: `${member}#~` });
  return loadManyEventually(table, sessionRecord, entries);
}

/** How long an invitation link is valid, in milliseconds. */
export const LINK_LIFE = 30 * DAY;

/** The dependencies for making an invitation. */
export interface InvitationDeps {
  readonly table: Table;
  readonly ids: Pick<Ids, 'secret' | 'digest'>;
}

type Invited = Omit<Invitation, 'digest'>;

/** Stores an invitation and returns the secret of its link, which is returned only here and stored nowhere. */
export async function makeInvitation(deps: InvitationDeps, invited: Invited): Promise<string> {
  const secret = deps.ids.secret();
  await insert(deps.table, invitationRecord, { ...invited, digest: deps.ids.digest(secret) });
  return secret;
}

/** Like `makeInvitation`, and ends the member's previous invitation made here. Of two made at the same time, one stays. */
export async function makeOnlyInvitation(deps: InvitationDeps, invited: Invited): Promise<string> {
  const secret = await makeInvitation(deps, invited);
  await endOthers(deps.table, { ...invited, digest: deps.ids.digest(secret) });
  return secret;
}

/** Deletes a member's newest invitation. */
export async function endInvitation(
  table: Table,
  whose: Pick<Invitation, 'community' | 'member'>,
): Promise<void> {
  const last = await load(table, lastInvitationRecord, lastInvitationKey(whose));
  if (last) await table.delete(keys.invitation(last.digest));
}

/** Deletes a member's newest invitation and the record that names it. */
export async function forgetInvitation(
  table: Table,
  whose: Pick<Invitation, 'community' | 'member'>,
): Promise<void> {
  await endInvitation(table, whose);
  await table.delete(lastInvitationKey(whose));
}

/** Deletes the member's previous invitation, then records the new one: a crash between leaves one link fewer, never two. */
async function endOthers(table: Table, invitation: Invitation): Promise<void> {
  const before = await load(table, lastInvitationRecord, lastInvitationKey(invitation));
  if (before) await table.delete(keys.invitation(before.digest));
  const unchanged = before
    ? ({ attribute: 'digest', is: '=', value: before.digest } as const)
    : ({ attribute: 'pk', is: 'absent' } as const);
  const written = await replace(table, lastInvitationRecord, invitation, [unchanged]);
  if (written === 'conflict') await endOthers(table, invitation);
}
