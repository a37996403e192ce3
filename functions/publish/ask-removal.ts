import { dueAt } from '../domain/due.ts';
import type { Post } from '../domain/post.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { listPosts, movePost } from '../records/posts.ts';
import { listCampaigns } from '../records/tenant-lists.ts';

/**
 * After a withdrawal: asks for everything of hers that is out to be taken down. Each post then goes on by itself until
 * Meta says that it is gone. Doing it again asks for what is left.
 */
export const askRemoval =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; member: string; by: string }): Promise<number> => {
    const { community, member, by } = request;
    const campaigns = await listCampaigns(deps.table, community);
    let asked = 0;
    for (const campaign of campaigns) {
      const posts = await listPosts(deps.table, community, campaign.id);
      for (const post of posts.filter((candidate) => isHers(candidate, member))) {
        const due = dueAt('publish', deps.clock.now());
        if (!(await movePost(deps, post, 'remove', { due, retries: 0 }))) continue;
        const at = deps.clock.now();
        await audit(deps.table, { community, at, event: 'post.removalAsked', by, subject: post.id });
        asked += 1;
      }
    }
    return asked;
  };

const isHers = ({ state, maker, seller, owner }: Post, member: string): boolean =>
  state === 'published' && [maker, seller, owner].includes(member);
