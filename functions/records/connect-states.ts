import * as z from 'zod';
import { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, type RecordDefinition } from './record.ts';

/** An OAuth `state` that came back: the digest of its secret part. */
const UsedState = z.object({ digest: z.string().length(64), endsAt: Instant });

const usedStateRecord: RecordDefinition<z.infer<typeof UsedState>> = {
  name: 'used state',
  schema: UsedState,
  keyOf: ({ digest }) => keys.usedState(digest),
  endOf: ({ endsAt }) => endsAt,
};

/** Uses a state up. False when it was used before. */
export const spendState = async (table: Table, state: z.infer<typeof UsedState>): Promise<boolean> =>
  (await insert(table, usedStateRecord, state)) === 'written';
