import { Connection } from '../domain/channel/connection.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with the pages that a coordinator may connect, between Meta's dialog and the choice of owners. */
export const connectionRecord: RecordDefinition<Connection> = {
  name: 'connection',
  schema: Connection,
  keyOf: ({ community, id }) => keys.connection(community, id),
  endOf: ({ expiresAt }) => expiresAt,
};

/** Returns the encryption context of a coordinator's token, which binds the token to its connection. */
export const connectionContext = ({ community, id }: Pick<Connection, 'community' | 'id'>): string =>
  `connection-token|${community}|${id}`;
