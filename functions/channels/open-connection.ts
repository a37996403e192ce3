import { missingPermissions } from '../domain/channel/permissions.ts';
import { HOUR } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Graph, GraphManagedPage } from '../ports/graph.ts';
import type { Ids } from '../ports/ids.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { connectionContext, connectionRecord, deleteConnection } from '../records/connection-record.ts';
import { tenant } from '../records/keys.ts';
import { recordGrant } from '../records/meta-grants.ts';
import { insert, list } from '../records/record.ts';
import { connected } from './connecting-problems.ts';

export interface OpenConnectionDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'next'>;
  readonly sealer: Pick<Sealer, 'seal'>;
  readonly graph: Pick<Graph, 'exchangeCode' | 'lengthenToken' | 'listManagedPages' | 'inspectToken'>;
}

/** A page that may be connected, as the coordinator sees it. */
export interface ConnectablePage {
  readonly id: string;
  readonly name: string;
  readonly instagram?: string;
  readonly mayPost: boolean;
}

/** How long a coordinator may take to assign owners to the pages. */
const CONNECTION_LIFE = HOUR;

/**
 * Exchanges the code with which a coordinator returned from Meta for a long-lived token, stores that token sealed, and
 * returns the pages that she may connect. The stored connection is valid for an hour. Afterwards it is deleted when the next
 * connection is opened, or by DynamoDB some days later.
 */
export const openConnection =
  (deps: OpenConnectionDeps) =>
  async (request: {
    community: string;
    by: string;
    code: string;
    redirectUri: string;
  }): Promise<{ connection: string; pages: ConnectablePage[] }> => {
    const { community, by, code, redirectUri } = request;
    const short = connected(await deps.graph.exchangeCode({ code, redirectUri }));
    const long = connected(await deps.graph.lengthenToken(short.token));
    const pages = connected(await deps.graph.listManagedPages(long.token));
    const facts = connected(await deps.graph.inspectToken(long.token));
    await deleteExpired(deps, community);
    const id = deps.ids.next();
    const { user } = facts;
    const missing = missingPermissions(facts.scopes);
    if (user !== undefined) await recordGrant(deps.table, { user, kind: 'connection', community, id });
    await insert(deps.table, connectionRecord, {
      community,
      id,
      by,
      sealedToken: await deps.sealer.seal(long.token, connectionContext({ community, id })),
      ...(user !== undefined && { metaUser: user }),
      ...(missing.length > 0 && { missingPermissions: missing }),
      ...(facts.dataAccessUntil !== undefined && { dataAccessUntil: facts.dataAccessUntil }),
      expiresAt: deps.clock.now() + CONNECTION_LIFE,
    });
    return { connection: id, pages: pages.map(connectablePage) };
  };

/** Deletes expired connections: the embedded table does not expire items by itself. */
async function deleteExpired({ table, clock }: OpenConnectionDeps, community: string): Promise<void> {
  const kept = await list(table, connectionRecord, { pk: tenant(community), prefix: 'connection#' });
  const expired = kept.filter(({ expiresAt }) => expiresAt < clock.now());
  await Promise.all(expired.map((connection) => deleteConnection(table, connection)));
}

/** Returns a page of Meta as the person who connects pages sees it. */
export const connectablePage = (page: GraphManagedPage): ConnectablePage => ({
  id: page.id,
  name: page.name,
  ...(page.instagram && { instagram: page.instagram.username }),
  mayPost: mayPost(page),
});

/** Whether a person's tasks on a page allow publishing there. */
export const mayPost = ({ tasks }: { readonly tasks: readonly string[] }): boolean =>
  tasks.includes('CREATE_CONTENT') || tasks.includes('MANAGE');
