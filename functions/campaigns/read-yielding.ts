import { givesWay } from '../domain/campaign/kinds/campaign-kind.ts';
import { kindNamed } from '../domain/campaign/kinds/kinds.ts';
import { mayGiveWay } from '../domain/campaign/replaceable.ts';
import { isAbout } from '../domain/campaign/vote.ts';
import type { Table } from '../ports/table.ts';
import { loadCampaigns } from '../records/listed-campaigns.ts';
import { loadPosts } from '../records/posts.ts';
import { listVotes } from '../records/vote-record.ts';

interface Entry {
  readonly post: string;
  readonly campaign?: string;
  readonly isComing: boolean;
}

/**
 * Reads which posts of a calendar may give way to a campaign with a date: turns of a rotation that nobody has changed, and
 * to which nobody has said anything, neither the owner of the page nor the group when it was asked.
 */
export async function readYielding(
  table: Table,
  community: string,
  entries: readonly Entry[],
): Promise<ReadonlySet<string>> {
  const coming = entries.filter(({ isComing }) => isComing);
  const ids = [...new Set(coming.flatMap(({ campaign }) => campaign ?? []))];
  const campaigns = await loadCampaigns(table, community, ids, () => Promise.resolve());
  const rotations = campaigns.filter(
    ({ kind, status }) => status === 'scheduled' && givesWay(kindNamed(kind)),
  );
  const names = new Set(rotations.map(({ id }) => id));
  const theirs = coming.filter(({ campaign }) => campaign !== undefined && names.has(campaign));
  const posts = await loadPosts(
    table,
    community,
    theirs.map(({ post: id }) => ({ id })),
  );
  const votes = (await Promise.all(rotations.map((rotation) => listVotes(table, rotation)))).flat();
  const isAnswered = (post: (typeof posts)[number]): boolean =>
    votes.some((vote) => vote.campaign === post.campaign && isAbout(vote, post));
  return new Set(posts.filter((post) => mayGiveWay(post) && !isAnswered(post)).map(({ id }) => id));
}
