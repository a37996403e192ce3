import * as z from 'zod';
import { Id } from '../domain/identity.ts';
import { DAY, Instant } from '../domain/time/instant.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** A signed request that arrived, so that it is carried out once. It names nobody. */
const SeenRequest = z.object({
  digest: z.string().length(64),
  at: Instant,
  /** Of a request for deletion: the code by which its sender asks how it went. */
  code: Id.optional(),
  /** Absent while it is being carried out; after a crash the same request goes on. */
  doneAt: Instant.optional(),
});
export type SeenRequest = z.infer<typeof SeenRequest>;

/** Longer than any signed request is accepted. */
const REMEMBERED = 2 * DAY;

export const seenRequestRecord: RecordDefinition<SeenRequest> = {
  name: 'signed request',
  schema: SeenRequest,
  keyOf: ({ digest }) => keys.signedRequest(digest),
  endOf: ({ at }) => at + REMEMBERED,
};

/** How a deletion that was asked for at Meta stands. It names nobody: whoever has the code may read it. */
const DataDeletion = z.object({
  code: Id,
  askedAt: Instant,
  doneAt: Instant.optional(),
  /** How many pages and accounts were erased. */
  channels: z.int().nonnegative(),
});
export type DataDeletion = z.infer<typeof DataDeletion>;

/** How long the status of a deletion can be read. */
const DELETION_READABLE = 400 * DAY;

export const dataDeletionRecord: RecordDefinition<DataDeletion> = {
  name: 'data deletion',
  schema: DataDeletion,
  keyOf: ({ code }) => keys.dataDeletion(code),
  endOf: ({ askedAt }) => askedAt + DELETION_READABLE,
};
