import { Connection } from '../domain/channel/connection.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const connectionRecord: RecordDefinition<Connection> = {
  name: 'connection',
  schema: Connection,
  keyOf: ({ community, id }) => keys.connection(community, id),
  endOf: ({ expiresAt }) => expiresAt,
};

/** What a coordinator's token is bound to while it is kept. */
export const connectionContext = ({ community, id }: Pick<Connection, 'community' | 'id'>): string =>
  `connection-token|${community}|${id}`;
