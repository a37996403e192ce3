import type { Member } from '../domain/member.ts';
import { concerns } from '../domain/publishing/withdrawal.ts';
import { gatherOwnData, type OwnData } from '../records/own-data.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { listCampaigns } from '../records/tenant-lists.ts';

/**
 * What is stored about a member and is hers to have erased: of the posts on her pages those that concern her or were hers
 * to look at. What others put on a page before it was hers is theirs. Throws `RecordDamagedError` when any post of her
 * community cannot be read: it may be one of hers, and still out.
 */
export async function readErasable(deps: DamageDeps, member: Member): Promise<OwnData> {
  await withPostsOfEach(deps.table, await listCampaigns(deps.table, member.community), () => undefined);
  const own = await gatherOwnData(deps)(member);
  const isHers = ({ post }: OwnData['posts'][number]): boolean =>
    concerns(post, member.id) || post.owner === member.id;
  return { ...own, posts: own.posts.filter(isHers) };
}
