import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, load } from './record.ts';
import { type RemotePointer, remotePointerRecord } from './remote-pointer-record.ts';

/** Claims a published post at Meta for one of our posts. Returns its first claim, or undefined if another post has it. */
export async function claimRemotePost(
  table: Table,
  pointer: RemotePointer,
): Promise<RemotePointer | undefined> {
  if ((await insert(table, remotePointerRecord, pointer)) === 'written') return pointer;
  const holder = await findRemotePost(table, pointer);
  return holder?.post === pointer.post && holder.community === pointer.community ? holder : undefined;
}

/** Returns the claim on a published post at Meta, if one of our posts has it. */
export const findRemotePost = (
  table: Table,
  { platform, remoteId }: Pick<RemotePointer, 'platform' | 'remoteId'>,
): Promise<RemotePointer | undefined> =>
  load(table, remotePointerRecord, keys.remotePost(platform, remoteId));
