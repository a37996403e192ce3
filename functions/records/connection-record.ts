import { Connection } from '../domain/channel/connection.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { forgetGrant } from './meta-grants.ts';
import type { RecordDefinition } from './record.ts';

/** The item with the pages that a coordinator may connect, between Meta's dialog and the choice of owners. */
export const connectionRecord: RecordDefinition<Connection> = {
  name: 'connection',
  schema: Connection,
  keyOf: ({ community, id }) => keys.connection(community, id),
  endOf: ({ expiresAt }) => expiresAt,
};

/** Deletes a connection with its token. Idempotent. */
export async function deleteConnection(table: Table, connection: Connection): Promise<void> {
  const { metaUser: user, community, id } = connection;
  await table.delete(connectionRecord.keyOf(connection));
  if (user !== undefined) await forgetGrant(table, { user, kind: 'connection', community, id });
}

/** Returns the encryption context of a coordinator's token, which binds the token to its connection. */
export const connectionContext = ({ community, id }: Pick<Connection, 'community' | 'id'>): string =>
  `connection-token|${community}|${id}`;
