import { DAY } from '../domain/time/instant.ts';
import { Invitation, Session } from '../domain/people/session.ts';
import type { Ids } from '../ports/ids.ts';
import type { Key, Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, load, type RecordDefinition, replace } from './record.ts';

export const invitationRecord: RecordDefinition<Invitation> = {
  name: 'invitation',
  schema: Invitation,
  keyOf: ({ digest }) => keys.invitation(digest),
  endOf: ({ used, expiresAt }) => used?.until ?? expiresAt,
};

const lastInvitationKey = ({ community, member }: Pick<Invitation, 'community' | 'member'>): Key =>
  keys.lastInvitation(community, member);

/** The link that a member was given last, found by her: a newer one ends it. It stays behind when the link is used. */
const lastInvitationRecord: RecordDefinition<Invitation> = {
  name: 'last invitation',
  schema: Invitation,
  keyOf: lastInvitationKey,
  endOf: ({ expiresAt }) => expiresAt,
};

export const sessionRecord: RecordDefinition<Session> = {
  name: 'session',
  schema: Session,
  keyOf: ({ digest }) => keys.session(digest),
  endOf: ({ expiresAt }) => expiresAt,
};

/** How long a link lets somebody in, in milliseconds. */
export const LINK_LIFE = 30 * DAY;

/** What a link is made with. */
export interface InvitationDeps {
  readonly table: Table;
  readonly ids: Pick<Ids, 'secret' | 'digest'>;
}

type Invited = Omit<Invitation, 'digest'>;

/** Stores a link and returns its secret, which is told here once and stored nowhere. */
export async function makeInvitation(deps: InvitationDeps, invited: Invited): Promise<string> {
  const secret = deps.ids.secret();
  await insert(deps.table, invitationRecord, { ...invited, digest: deps.ids.digest(secret) });
  return secret;
}

/** The same, and ends the link that she was given this way before. Of two that are made at once, one stays. */
export async function makeOnlyInvitation(deps: InvitationDeps, invited: Invited): Promise<string> {
  const secret = await makeInvitation(deps, invited);
  await endOthers(deps.table, { ...invited, digest: deps.ids.digest(secret) });
  return secret;
}

/** Ends the link that she was given last, if it was not used yet. */
export async function endInvitation(
  table: Table,
  whose: Pick<Invitation, 'community' | 'member'>,
): Promise<void> {
  const last = await load(table, lastInvitationRecord, lastInvitationKey(whose));
  if (last) await table.delete(keys.invitation(last.digest));
}

/** Ends her link and forgets to which one she was let in last. */
export async function forgetInvitation(
  table: Table,
  whose: Pick<Invitation, 'community' | 'member'>,
): Promise<void> {
  await endInvitation(table, whose);
  await table.delete(lastInvitationKey(whose));
}

/** The earlier link is taken away first: a crash after it leaves none, never two. */
async function endOthers(table: Table, invitation: Invitation): Promise<void> {
  const before = await load(table, lastInvitationRecord, lastInvitationKey(invitation));
  if (before) await table.delete(keys.invitation(before.digest));
  const unchanged = before
    ? ({ attribute: 'digest', is: '=', value: before.digest } as const)
    : ({ attribute: 'pk', is: 'absent' } as const);
  const written = await replace(table, lastInvitationRecord, invitation, [unchanged]);
  if (written === 'conflict') await endOthers(table, invitation);
}
