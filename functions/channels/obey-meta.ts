import type { Channel } from '../domain/channel/channel.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { SignedRequest } from '../ports/graph.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { listChannels, loadChannel } from '../records/channels.ts';
import { communityOfAccount, deleteChannel } from '../records/connected-channels.ts';
import { connectionRecord, deleteConnection } from '../records/connection-record.ts';
import { keys } from '../records/keys.ts';
import { forgetGrant, listGrants } from '../records/meta-grants.ts';
import { insert, load, replace } from '../records/record.ts';
import { type DataDeletion, dataDeletionRecord } from '../records/signed-requests.ts';
import { acceptSignedRequest, noteDone, type SignedRequestDeps } from './accept-signed-request.ts';
import { disconnectChannel } from './disconnect-channel.ts';

export interface ObeyDeps extends SignedRequestDeps {
  readonly dispatch: Dispatch;
}

/**
 * Carries out that somebody removed our app at Meta: every channel that rests on that person's consent, or of that Page, is
 * disconnected in whatever community it is, and a connection she had open ends. A person whom we do not know is nothing to
 * do. Throws one of `meta-request-problems.ts`.
 */
export const obeyDeauthorisation =
  (deps: ObeyDeps) =>
  async (signedRequest: string | undefined): Promise<void> => {
    const accepted = await acceptSignedRequest(deps, signedRequest, 'deauthorise');
    const disconnect = disconnectChannel(deps);
    for (const { community, id } of await channelsOf(deps.table, accepted.request))
      await disconnect({ community, channel: id, code: 'channel.deauthorised' });
    await endConnections(deps.table, accepted.request);
    await noteDone(deps, accepted);
  };

/**
 * Carries out that somebody asked Meta to have her data deleted here: what we have from Meta of her is her consents, as the
 * tokens of channels, and the names of her Pages. The channels are deleted; posts that wait there are cancelled. Returns the
 * code of the deletion, by which anybody can read how it stands. Throws one of `meta-request-problems.ts`.
 */
export const obeyDeletion =
  (deps: ObeyDeps) =>
  async (signedRequest: string | undefined): Promise<string> => {
    const accepted = await acceptSignedRequest(deps, signedRequest, 'delete');
    const { code = deps.ids.next(), at: askedAt } = accepted.seen;
    // Before anything is deleted: the status can be read from the first moment on.
    await insert(deps.table, dataDeletionRecord, { code, askedAt, channels: 0 });
    const channels = await channelsOf(deps.table, accepted.request);
    for (const channel of channels) await erase(deps, channel);
    await endConnections(deps.table, accepted.request);
    const done = { code, askedAt, doneAt: deps.clock.now(), channels: channels.length };
    await replace(deps.table, dataDeletionRecord, done);
    await noteDone(deps, accepted);
    return code;
  };

/** Returns how a deletion stands; undefined for a code that was never given, or too long ago. */
export const readDeletion =
  ({ table, clock }: Pick<ObeyDeps, 'table' | 'clock'>) =>
  async (code: string): Promise<DataDeletion | undefined> => {
    const deletion = await load(table, dataDeletionRecord, keys.dataDeletion(code));
    const ends = deletion && dataDeletionRecord.endOf?.(deletion);
    return ends !== undefined && ends > clock.now() ? deletion : undefined;
  };

/** Returns the channels that rest on a person's consent, and those of a Page. */
async function channelsOf(table: Table, { user, page }: SignedRequest): Promise<readonly Channel[]> {
  const hers = user === undefined ? [] : await channelsOfPerson(table, user);
  const its = page === undefined ? [] : await channelsOfPage(table, page);
  return [...hers, ...its.filter(({ id }) => !hers.some((channel) => channel.id === id))];
}

async function channelsOfPerson(table: Table, user: string): Promise<Channel[]> {
  const grants = (await listGrants(table, user)).filter(({ kind }) => kind === 'channel');
  const found = await Promise.all(grants.map(({ community, id }) => loadChannel(table, community, id)));
  // Another person may have connected the page again since.
  return found.filter((channel) => channel?.metaUser === user).filter((channel) => channel !== undefined);
}

async function channelsOfPage(table: Table, page: string): Promise<Channel[]> {
  const community = await communityOfAccount(table, 'facebook', page);
  if (community === undefined) return [];
  return (await listChannels(table, community)).filter((channel) => channel.page === page);
}

async function erase(deps: ObeyDeps, channel: Channel): Promise<void> {
  const { community, id } = channel;
  const at = deps.clock.now();
  await requestReconciliation(deps, { community, subject: 'channel', id }, at);
  await audit(deps.table, { community, at, event: 'channel.erased', subject: id });
  await deleteChannel(deps.table, channel);
}

/** Ends the connections that a person has open, with their tokens. */
async function endConnections(table: Table, { user }: SignedRequest): Promise<void> {
  if (user === undefined) return;
  const open = (await listGrants(table, user)).filter(({ kind }) => kind === 'connection');
  for (const grant of open) {
    const connection = await load(table, connectionRecord, keys.connection(grant.community, grant.id));
    if (connection) await deleteConnection(table, connection);
    await forgetGrant(table, grant);
  }
}
