import type { InstalledCommunity } from '../../../functions/domain/people/installed-community.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { type Key, nameOfKey } from '../../../functions/ports/table.ts';
import { saveInstalled } from '../../../functions/records/installed-communities.ts';
import { keys, tenant } from '../../../functions/records/keys.ts';
import { endAllPartnerships } from '../../../functions/partners/end-partnership.ts';
import type { MediaFiles } from '../backup/media-files.ts';
import type { OpenedItems } from '../sign-in-link/open-items.ts';
import { stillWritten } from './community-problems.ts';
import { itemsOf, learnItems } from './raw-of-community.ts';

/** How often the table is read for what a running system wrote meanwhile. */
const ROUNDS = 3;

/**
 * Deletes the items and files of a community whose deletion was noted, and notes that it is done. Before that its partners are
 * told, in their audits, and their sides end. Of its items links and sessions go first, so that nobody writes any more; then
 * tokens, so that nothing is published; its own item last, so that a deletion that was interrupted is seen in lists. Throws when
 * a running system goes on writing.
 */
export async function deleteEverything(
  { table, raw, clock }: Pick<OpenedItems, 'table' | 'raw' | 'clock'>,
  media: Pick<MediaFiles, 'removeMedia'>,
  begun: InstalledCommunity,
): Promise<InstalledCommunity> {
  const { community } = begun;
  const before = begun.deletion ?? { beganAt: clock.now(), items: 0, postsLeft: 0, files: 0 };
  await endAllPartnerships({ table, clock })(community);
  const theirs = await learnItems(raw, community);
  const note = nameOfKey(keys.installedCommunity(community));
  const find = async (): Promise<Key[]> => {
    const found: Key[] = [];
    for await (const { pk, sk } of itemsOf(raw, theirs))
      if (nameOfKey({ pk, sk }) !== note) found.push({ pk, sk });
    return found.sort((a, b) => rankOf(a, community) - rankOf(b, community));
  };
  let items = before.items;
  let left = await find();
  for (let round = 0; left.length > 0 && round < ROUNDS; round += 1) {
    await raw.deleteItems(left);
    items += left.length;
    left = await find();
  }
  const files = before.files + (await media.removeMedia());
  const done = left.length === 0 ? { doneAt: clock.now() } : {};
  const noted = { ...begun, deletion: { ...before, items, files, ...done } };
  await saveInstalled(table, noted);
  if (left.length > 0) throw new ProblemError([stillWritten(community)]);
  return noted;
}

/** In which order items go. */
function rankOf({ pk, sk }: Key, community: string): number {
  if (!pk.startsWith(tenant(''))) return 0;
  if (pk !== tenant(community)) return 2;
  if (sk === keys.community(community).sk) return 3;
  return sk.startsWith('channel#') ? 1 : 2;
}
