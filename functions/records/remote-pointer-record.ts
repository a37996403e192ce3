import * as z from 'zod';
import { Id } from '../domain/identity.ts';
import { Instant } from '../domain/time/instant.ts';
import { PostId } from '../domain/campaign/plan.ts';
import { Platform } from '../domain/channel/platform.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** Records which of our posts a published post at Meta is. Two of our posts can never claim the same one. */
export const RemotePointer = z.object({
  platform: Platform,
  remoteId: z.string().min(1),
  community: Id,
  post: PostId,
  /** The time of the commit by which it was claimed. */
  commitAt: Instant,
});
export type RemotePointer = z.infer<typeof RemotePointer>;

/** The item that says which of our posts a post at Meta is. */
export const remotePointerRecord: RecordDefinition<RemotePointer> = {
  name: 'remote pointer',
  schema: RemotePointer,
  keyOf: ({ platform, remoteId }) => keys.remotePost(platform, remoteId),
};
