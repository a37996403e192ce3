import type { PostId } from '../domain/campaign/plan.ts';
import type { Post } from '../domain/post/post.ts';
import { problem } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { campaignPartition, keys } from './keys.ts';
import { postRecord } from './post-record.ts';
import { fromItems, list, load, type OnDamage, readItems } from './record.ts';

/** Reads a post, strongly consistent; undefined when there is none. */
export const loadPost = (table: Table, community: string, id: PostId): Promise<Post | undefined> =>
  load(table, postRecord, keys.post(community, id));

/** Reads posts, strongly consistent, in no particular order. Those that do not exist are left out. */
export async function loadPosts(
  table: Table,
  community: string,
  named: readonly Pick<Post, 'id'>[],
  onDamage?: OnDamage,
): Promise<Post[]> {
  const wanted = named.map(({ id }) => keys.post(community, id));
  return fromItems(postRecord, await readItems(table, wanted, { consistent: true }), onDamage);
}

/** Returns the posts of a campaign, strongly consistent. A damaged one is given to `onDamage`; without it, throws. */
export const listPosts = (
  table: Table,
  community: string,
  campaign: string,
  onDamage?: OnDamage,
): Promise<Post[]> =>
  list(table, postRecord, { pk: campaignPartition(community, campaign), prefix: 'post#' }, onDamage);

export const postNotFound = problem('post.notFound', 'notFound', {
  field: 'post',
  id: 'Kiriman ini tidak ada.',
  en: 'There is no such post.',
});
