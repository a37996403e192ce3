import type { Member } from '../../domain/people/member.ts';
import { concerns } from '../../domain/post/withdrawal.ts';
import type { Table } from '../../ports/table.ts';
import { gatherOwnData, type OwnData } from '../own-data.ts';

/**
 * What is stored about a member and is hers to have erased: of the posts on her pages those that concern her or were hers
 * to look at. What others put on a page before it was hers is theirs. Throws `RecordDamagedError` when any post of her
 * community cannot be read: it may be one of hers, and still out.
 */
export async function readErasable(table: Table, member: Member): Promise<OwnData> {
  const own = await gatherOwnData({ table })(member);
  const isHers = ({ post }: OwnData['posts'][number]): boolean =>
    concerns(post, member.id) || post.owner === member.id;
  return { ...own, posts: own.posts.filter(isHers) };
}
