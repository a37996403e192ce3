import type { Channel } from '../../../functions/domain/channel/channel.ts';
import { join } from 'node:path';
import { UPLOADS_FOLDER } from '../../../embedded/system/embedded-services.ts';
import { uploadsToCommunity } from '../../../functions/domain/picture/upload-key.ts';
import type { InstalledCommunity } from '../../../functions/domain/people/installed-community.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { ProblemError, refuseIfAny } from '../../../functions/domain/problem.ts';
import {
  closureBlockers,
  type ClosureFacts,
  postsThatStay,
} from '../../../functions/people/communities/closure-blockers.ts';
import type { Item } from '../../../functions/ports/table.ts';
import { channelRecord } from '../../../functions/records/channel-record.ts';
import { communityRecord } from '../../../functions/records/community-record.ts';
import { loadInstalled, saveInstalled } from '../../../functions/records/installed-communities.ts';
import { keys, tenant } from '../../../functions/records/keys.ts';
import { postRecord } from '../../../functions/records/post-record.ts';
import {
  fromItem,
  load,
  RecordDamagedError,
  type RecordDefinition,
} from '../../../functions/records/record.ts';
import { folderMedia } from '../backup/media-files.ts';
import { readOptions } from '../../kit/read-options.ts';
import type { OpenedItems } from '../sign-in-link/open-items.ts';
import { readLocation } from '../sign-in-link/read-location.ts';
import { communityNotNamed, communityUnknown, notConfirmed } from './community-problems.ts';
import { deleteEverything } from './delete-everything.ts';
import { inSystem, noteAll, withMediaOf } from './open-community.ts';
import { itemsOf, learnItems } from './raw-of-community.ts';

export const DELETE_OPTIONS = {
  texts: ['data', 'table', 'bucket', 'region', 'id'],
  switches: ['leave-posts', 'forget-pages', 'yes'],
} as const;

/** Asks a person for a line; undefined when there is nobody to ask. */
export type AskPerson = (question: string) => Promise<string | undefined>;

interface Wanted {
  readonly community: string;
  readonly leavesPosts: boolean;
  readonly forgetsPages: boolean;
  readonly isSure: boolean;
}

/**
 * Runs `npm run community -- delete`: deletes every item and file of one community. Refuses while posts must be taken down or
 * wait, or pages are connected, unless it is told what to do with them. After a crash the same command goes on.
 */
export async function deleteCommunity(
  args: readonly string[],
  say: (line: string) => void,
  ask: AskPerson,
): Promise<void> {
  const { texts, switches } = readOptions(args, DELETE_OPTIONS);
  const { id: community, bucket } = texts;
  if (community === undefined) throw new ProblemError([communityNotNamed]);
  const location = readLocation(texts.data, texts.table, texts.region);
  const wanted = {
    community,
    leavesPosts: switches['leave-posts'] === true,
    forgetsPages: switches['forget-pages'] === true,
    isSure: switches.yes === true,
  };
  await withMediaOf(location, { bucket, community }, (media) =>
    inSystem(location, async (opened) => {
      await noteAll(opened);
      const begun = await beginDeletion(opened, wanted, say, ask);
      // In a bucket of uploads on AWS, its lifecycle deletes them within two days.
      if ('folder' in location)
        await folderMedia(join(location.folder, UPLOADS_FOLDER), [
          uploadsToCommunity(community),
        ]).removeMedia();
      const done = await deleteEverything(opened, media, begun);
      const { items = 0, files = 0 } = done.deletion ?? {};
      say(`deleted ${community}: ${String(items)} items, ${String(files)} files`);
    }),
  );
}

/** Notes that a deletion begins, when nothing is in its way and somebody is sure. One that began before goes on unasked. */
async function beginDeletion(
  { table, raw, clock }: OpenedItems,
  { community, isSure, ...wish }: Wanted,
  say: (line: string) => void,
  ask: AskPerson,
): Promise<InstalledCommunity> {
  const found = await load(table, communityRecord, keys.community(community));
  const noted = await loadInstalled(table, community);
  if (noted?.deletion) return noted;
  if (!found) throw new ProblemError([communityUnknown(community)]);
  const now = clock.now();
  const facts = { ...(await readFacts(raw, community)), now };
  refuseIfAny(closureBlockers(facts, wish));
  const postsLeft = postsThatStay(facts);
  say(`${found.name} (${community}) is deleted for good, with all its people, products, photos and reports.`);
  if (postsLeft > 0)
    say(`${String(postsLeft)} posts stay on their pages; only whoever owns a page deletes them there.`);
  if (!isSure && (await ask(`Type its id to delete it: `))?.trim() !== community)
    throw new ProblemError([notConfirmed(community)]);
  const begun: InstalledCommunity = {
    community,
    addedAt: noted?.addedAt ?? now,
    deletion: { beganAt: now, items: 0, postsLeft, files: 0 },
  };
  await saveInstalled(table, begun);
  return begun;
}

/** Reads a community's posts and channels. A damaged one may be a post that is out, or a page with a token. */
async function readFacts(raw: OpenedItems['raw'], community: string): Promise<Omit<ClosureFacts, 'now'>> {
  const [posts, channels]: [Post[], Channel[]] = [[], []];
  let damaged = 0;
  const read = <T extends object>(record: RecordDefinition<T>, item: Item, into: T[]): void => {
    try {
      into.push(fromItem(record, item));
    } catch (error) {
      if (!(error instanceof RecordDamagedError)) throw error;
      damaged += 1;
    }
  };
  for await (const item of itemsOf(raw, await learnItems(raw, community))) {
    if (item.pk === tenant(community) && item.sk.startsWith('channel#')) read(channelRecord, item, channels);
    if (item.pk.startsWith(tenant('')) && item.sk.startsWith('post#')) read(postRecord, item, posts);
  }
  return { posts, channels, damaged };
}
