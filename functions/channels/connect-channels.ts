import { PLATFORMS } from '../domain/channel/platform.ts';
import { PLATFORM_FACTS } from '../domain/channel/platform-facts.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { Connection } from '../domain/channel/connection.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import { firstProbe } from '../domain/post/probing.ts';
import { hash64 } from '../domain/seeded.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Graph, GraphManagedPage } from '../ports/graph.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { tokenContext } from '../records/channel-account.ts';
import { connectionContext } from '../records/connection-record.ts';
import { loadChannel } from '../records/channels.ts';
import { claimMetaAccount, saveChannel } from '../records/connected-channels.ts';
import { keys } from '../records/keys.ts';
import { forgetGrant, recordGrant } from '../records/meta-grants.ts';
import { memberRecord } from '../records/member-record.ts';
import { load } from '../records/record.ts';
import { stampRoster } from '../records/roster-stamp.ts';
import {
  channelElsewhere,
  connected,
  ownerNotFound,
  pageUnknown,
  pageWithoutTask,
} from './connecting-problems.ts';
import { mayPost } from './open-connection.ts';
import { type ConnectionName, findConnection } from './read-connection.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

export interface ConnectDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly sealer: Pick<Sealer, 'seal' | 'open'>;
  readonly graph: Pick<Graph, 'listManagedPages'>;
}

/** The owner of each page, by page id: a member, or the community itself (`null`). */
export type PageOwners = Readonly<Record<string, string | null>>;

/**
 * Connects pages and their linked Instagram accounts, each to its owner, for the coordinator who opened the connection. A
 * page that was connected before gets the new token and is healthy again. Throws `ProblemError` for an expired connection,
 * an unknown owner or page, a page on which the coordinator may not post, and one that another community uses.
 */
export const connectChannels =
  (deps: ConnectDeps) =>
  async ({ owners, ...request }: ConnectionName & { readonly owners: PageOwners }): Promise<Channel[]> => {
    const connection = await findConnection(deps, request);
    await checkOwners(deps.table, request.community, owners);
    const userToken = await deps.sealer.open(connection.sealedToken, connectionContext(connection));
    const pages = connected(await deps.graph.listManagedPages(userToken));
    const channels: Channel[] = [];
    for (const [pageId, owner] of Object.entries(owners)) {
      const page = pages.find(({ id }) => id === pageId);
      if (!page) throw new ProblemError([pageUnknown]);
      if (!mayPost(page)) throw new ProblemError([pageWithoutTask]);
      for (const channel of await channelsOf(deps, connection, page, owner)) {
        const { platform, remoteId, community, id } = channel;
        const ours = await claimMetaAccount(deps.table, { platform, remoteId, community, channel: id });
        if (!ours) throw new ProblemError([channelElsewhere]);
        const before = await loadChannel(deps.table, community, id);
        await passGrantOn(deps.table, before, channel);
        // The reconciliation resumes posts that were held because the channel was broken, and cancels posts of its former
        // owner.
        if (before && (before.health.state === 'broken' || before.owner !== channel.owner)) {
          await requestReconciliation(deps, { community, subject: 'channel', id }, deps.clock.now());
        }
        channels.push(await saveChannel(deps.table, channel));
        const { by } = connection;
        const at = deps.clock.now();
        await audit(deps.table, { community, at, event: 'channel.connected', by, subject: id });
        // A kept report would go on asking to connect it.
        await stampRoster(deps.table, community, id, at);
      }
    }
    return channels;
  };

/** Records that a channel rests on the consent of the person who connected it, and no longer on that of another. */
async function passGrantOn(table: Table, before: Channel | undefined, channel: Channel): Promise<void> {
  const { community, id, metaUser: user } = channel;
  const grant = { kind: 'channel', community, id } as const;
  if (user !== undefined) await recordGrant(table, { ...grant, user });
  if (before?.metaUser !== undefined && before.metaUser !== user)
    await forgetGrant(table, { ...grant, user: before.metaUser });
}

async function checkOwners(table: Table, community: string, owners: PageOwners): Promise<void> {
  const ids = [...new Set(Object.values(owners))].filter((id) => id !== null);
  const members = await Promise.all(ids.map((id) => load(table, memberRecord, keys.member(community, id))));
  refuseIfAny(members.includes(undefined) ? [ownerNotFound] : []);
}

async function channelsOf(
  deps: ConnectDeps,
  connection: Connection,
  page: GraphManagedPage,
  owner: string | null,
): Promise<Channel[]> {
  const now = deps.clock.now();
  const accounts = PLATFORMS.flatMap((platform) => {
    const account = PLATFORM_FACTS[platform].accountOf(page);
    return account ? [{ platform, ...account }] : [];
  });
  return Promise.all(
    accounts.map(async (account): Promise<Channel> => {
      const { community } = connection;
      // The same account always gets the same channel id, whoever connects it and however often.
      const id = `${account.platform}-${hash64(`${community}|${account.remoteId}`)}`;
      return {
        ...account,
        community,
        id,
        page: page.id,
        ...(connection.missingPermissions && { missingPermissions: connection.missingPermissions }),
        ...(connection.metaUser !== undefined && { metaUser: connection.metaUser }),
        ...(owner !== null && { owner }),
        sealedToken: await deps.sealer.seal(page.token, tokenContext({ community, id })),
        connectedAt: now,
        ...(connection.dataAccessUntil !== undefined && { dataAccessUntil: connection.dataAccessUntil }),
        health: { state: 'healthy', checkedAt: now },
        due: firstProbe(id, now),
        revision: 1,
      };
    }),
  );
}
