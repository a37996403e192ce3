import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, load } from './record.ts';
import { type RemotePointer, remotePointerRecord } from './remote-pointer-record.ts';

/** Binds a published post of Meta's to a post of ours. The claim as it was first made; undefined when it is another's. */
export async function claimRemotePost(
  table: Table,
  pointer: RemotePointer,
): Promise<RemotePointer | undefined> {
  if ((await insert(table, remotePointerRecord, pointer)) === 'written') return pointer;
  const holder = await findRemotePost(table, pointer);
  return holder?.post === pointer.post && holder.community === pointer.community ? holder : undefined;
}

/** Whose a published post is, if anybody's of ours. */
export const findRemotePost = (
  table: Table,
  { platform, remoteId }: Pick<RemotePointer, 'platform' | 'remoteId'>,
): Promise<RemotePointer | undefined> =>
  load(table, remotePointerRecord, keys.remotePost(platform, remoteId));
