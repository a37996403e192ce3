import { type ConsentKind, hasGranted } from '../domain/consent.ts';
import { dueAt } from '../domain/due.ts';
import type { Post } from '../domain/post.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { concerns, restsOn } from '../domain/publishing/withdrawal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { listPosts, movePost } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { listCampaigns } from '../records/tenant-lists.ts';

const notWithdrawn: Problem = {
  code: 'consent.notWithdrawn',
  kind: 'conflict',
  field: 'kind',
  text: {
    id: 'Cabut dulu izinnya; setelah itu yang sudah tayang bisa diminta dihapus.',
    en: 'Withdraw the consent first; then what is out can be taken down.',
  },
  retryable: false,
};

/**
 * After a withdrawal: asks for what is out to be taken down: what stands on the consent of the kind that she withdrew,
 * or everything of hers. Each post then goes on by itself until Meta says that it is gone. Doing it again asks for what
 * is left.
 */
export const askRemoval =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; member: string; by: string; kind?: ConsentKind }): Promise<number> => {
    const { community, member, by, kind } = request;
    if (kind !== undefined) await checkWithdrawn(deps.table, community, member, kind);
    const campaigns = await listCampaigns(deps.table, community);
    let asked = 0;
    for (const campaign of campaigns) {
      const posts = await listPosts(deps.table, community, campaign.id);
      for (const post of posts.filter((candidate) => isMeant(candidate, member, kind))) {
        const due = dueAt('publish', deps.clock.now());
        if (!(await movePost(deps, post, 'remove', { due, retries: 0 }))) continue;
        const at = deps.clock.now();
        await audit(deps.table, { community, at, event: 'post.removalAsked', by, subject: post.id });
        asked += 1;
      }
    }
    return asked;
  };

/** What she still consents to stays out, whoever asks. */
async function checkWithdrawn(
  table: Table,
  community: string,
  member: string,
  kind: ConsentKind,
): Promise<void> {
  const found = await load(table, memberRecord, keys.member(community, member));
  if (!found) throw new ProblemError([memberNotFound]);
  if (hasGranted(found.consents, kind)) throw new ProblemError([notWithdrawn]);
}

const isMeant = (post: Post, member: string, kind: ConsentKind | undefined): boolean =>
  post.state === 'published' && (kind === undefined ? concerns(post, member) : restsOn(post, member, kind));
