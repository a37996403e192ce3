import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Post } from '../domain/post/post.ts';
import type { Table } from '../ports/table.ts';
import { mapWithConcurrency } from './map-with-concurrency.ts';
import { listPosts } from './posts.ts';
import type { OnDamage } from './record.ts';

/** Runs `work` on the posts of each campaign that was ever planned, and returns the results in order. */
export const withPostsOfEach = <R>(
  table: Table,
  campaigns: readonly Campaign[],
  work: (posts: readonly Post[]) => R | Promise<R>,
  onDamage?: OnDamage,
): Promise<R[]> =>
  mapWithConcurrency(
    campaigns.filter(({ planRevision }) => planRevision > 0),
    async ({ community, id }) => work(await listPosts(table, community, id, onDamage)),
  );
