import type { Connection } from '../domain/channel/connection.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Graph } from '../ports/graph.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { listChannels } from '../records/channels.ts';
import { connectionContext, connectionRecord } from '../records/connection-record.ts';
import { keys } from '../records/keys.ts';
import { load } from '../records/record.ts';
import { connected, connectionGone } from './connecting-problems.ts';
import { type ConnectablePage, connectablePage } from './open-connection.ts';
import { PLATFORM_FACTS } from '../domain/channel/platform-facts.ts';

export interface ReadConnectionDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly graph: Pick<Graph, 'listManagedPages'>;
}

export interface ConnectionName {
  readonly community: string;
  readonly by: string;
  readonly connection: string;
}

/**
 * Returns a connection that has not expired, only to the coordinator who opened it: it carries the permissions that she gave
 * at Meta. Throws `connectionGone`.
 */
export async function findConnection(
  { table, clock }: Pick<ReadConnectionDeps, 'table' | 'clock'>,
  { community, by, connection: id }: ConnectionName,
): Promise<Connection> {
  const connection = await load(table, connectionRecord, keys.connection(community, id));
  const isGood = connection && connection.by === by && connection.expiresAt >= clock.now();
  if (!isGood) throw new ProblemError([connectionGone]);
  return connection;
}

/** A page that may be connected, whether it is connected already, and its owner if so. */
export interface ConnectedBefore extends ConnectablePage {
  readonly connected: boolean;
  readonly owner?: string;
}

/** Reads from Meta the pages that a coordinator may connect. */
export const listConnectablePages =
  (deps: ReadConnectionDeps) =>
  async (request: ConnectionName): Promise<ConnectedBefore[]> => {
    const connection = await findConnection(deps, request);
    const token = await deps.sealer.open(connection.sealedToken, connectionContext(connection));
    const pages = connected(await deps.graph.listManagedPages(token));
    const channels = await listChannels(deps.table, request.community);
    return pages.map((managed) => {
      const channel = channels.find(
        ({ platform, remoteId }) => PLATFORM_FACTS[platform].accountOf(managed)?.remoteId === remoteId,
      );
      const owner = channel?.owner;
      return {
        ...connectablePage(managed),
        connected: channel !== undefined,
        ...(owner !== undefined && { owner }),
      };
    });
  };
