import { beginningWith, database, type KeptRead } from './database.ts';
import { myId, serverNow } from '../session.ts';

/** Entries of one member; the oldest are dropped. A member's whole shop and a season's report are about 60. */
const MOST_READS = 200;

/**
 * Keeps what the user has read, so that it can be read again without a signal. What the disk does not take is missing then:
 * it is the server's, so nothing is lost.
 */
export async function keepRead(key: string, value: unknown): Promise<void> {
  const member = myId.value;
  if (member === '') return;
  try {
    const stores = await database();
    await stores.put('reads', { member, key, value, at: serverNow() });
    if ((await stores.count('reads', beginningWith(member))) > MOST_READS) await dropOldest(member);
  } catch {
    // The disk is full, or the browser refuses storage.
  }
}

/** Deletes the older half of what a member has read, so that it is not done again at each read. */
async function dropOldest(member: string): Promise<void> {
  const stores = await database();
  const reads = await stores.getAll('reads', beginningWith(member));
  const oldest = reads.sort((a, b) => a.at - b.at).slice(0, reads.length - MOST_READS / 2);
  for (const { key } of oldest) await stores.delete('reads', [member, key]);
}

/** Returns what the user has read before under a key; undefined when nothing is kept or the disk cannot be read. */
export async function findRead(key: string): Promise<KeptRead | undefined> {
  try {
    return await (await database()).get('reads', [myId.value, key]);
  } catch {
    return undefined;
  }
}
