import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { editPostCaption } from '../../functions/captions/edit-post-caption.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import type { Table } from '../../functions/ports/table.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { loadPostCaption, postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { aCommunity, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';

const COMMUNITY = 'rukun-lereng';

/** What happens right after an editor wrote her version, or right before the post is to point to it. */
interface Between {
  readonly afterVersion?: () => unknown;
  readonly beforePointing?: () => unknown;
}

const interrupted = (table: Table, { afterVersion, beforePointing }: Between): Table => ({
  get: (...asked) => table.get(...asked),
  getMany: (...asked) => table.getMany(...asked),
  query: (...asked) => table.query(...asked),
  delete: (...asked) => table.delete(...asked),
  put: async (item, checks) => {
    const written = await table.put(item, checks);
    if (written === 'written' && item.sk.startsWith('words#')) await afterVersion?.();
    return written;
  },
  update: async (...asked) => {
    await beforePointing?.();
    return table.update(...asked);
  },
});

/** A post with a caption, and people who edit it, some of them interrupted by others. */
export async function editing(post: Partial<Post> = {}) {
  const table = new MemoryTable();
  const clock = new ManualClock(MORNING);
  const dispatch = createDispatch({ queue: new CollectingQueue(), clock });
  const asked = { state: 'awaiting_owner', ownerWindowEndsAt: MORNING + 12 * HOUR } as const;
  const stored = aPost({ publishAt: MORNING + 20 * HOUR, ...asked, ...post });
  await insert(table, communityRecord, aCommunity());
  await insert(table, memberRecord, aMember());
  await insert(table, productRecord, aProduct());
  await insert(table, postRecord, stored);
  const caption = { community: COMMUNITY, post: stored.id, text: 'Halo', altText: 'Foto', revision: 1 };
  await insert(table, postCaptionRecord, caption);

  const edit = (text: string, between: Between = {}) =>
    editPostCaption({ table: interrupted(table, between), clock, dispatch })({
      community: COMMUNITY,
      post: stored.id,
      text,
      by: 'kenanga',
    });
  /** The code of what an editor is told when her caption is not taken. */
  const told = async (attempt: Promise<unknown>): Promise<string | undefined> => {
    try {
      await attempt;
      return undefined;
    } catch (error) {
      if (error instanceof ProblemError) return error.problems[0].code;
      throw error;
    }
  };
  const current = async (): Promise<Post> => (await loadPost(table, COMMUNITY, stored.id)) ?? stored;
  /** What goes out as things stand. */
  const says = async () => (await loadPostCaption(table, await current()))?.text;
  const versions = () => [...table.everything()].filter(({ sk }) => sk.startsWith('words#')).length;
  return { deps: { table, clock, dispatch }, edit, told, current, says, versions };
}
