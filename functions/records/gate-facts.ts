import type { Post } from '../domain/post.ts';
import type { GateFacts } from '../domain/publishing/gate.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { channelRecord } from './channel-record.ts';
import { communityRecord } from './community-record.ts';
import { keys } from './keys.ts';
import { loadTogether, type ReadTogether } from './load-together.ts';
import { memberRecord } from './member-record.ts';
import { pacingRecord } from './pacing-record.ts';
import { productRecord } from './product-record.ts';

/** The keys of everything that may forbid a post. */
function gateKeys(post: Post) {
  const tenant = post.community;
  const consenterId = post.hosted ? post.seller : post.owner;
  return {
    community: keys.community(tenant),
    campaign: keys.campaign(tenant, post.campaign),
    product: keys.product(tenant, post.product),
    channel: keys.channel(tenant, post.channel),
    maker: keys.member(tenant, post.maker),
    pacing: keys.pacing(tenant, post.channel),
    ...(consenterId !== undefined && { consenter: keys.member(tenant, consenterId) }),
  };
}

/** Reads, strongly consistent and at once, everything that may forbid a post. Undefined when its community is gone. */
export async function readGateFacts(table: Table, post: Post): Promise<GateFacts | undefined> {
  const at = gateKeys(post);
  return gateFactsOf(post, await loadTogether(table, Object.values(at)));
}

/** The same for many posts that share people, campaigns and channels: what they share is read once. */
export async function readManyGateFacts(
  table: Table,
  posts: readonly Post[],
): Promise<(GateFacts | undefined)[]> {
  const read = await loadTogether(
    table,
    posts.flatMap((post) => Object.values(gateKeys(post))),
  );
  return posts.map((post) => gateFactsOf(post, read));
}

function gateFactsOf(post: Post, read: ReadTogether): GateFacts | undefined {
  const at = gateKeys(post);
  const community = read(communityRecord, at.community);
  if (!community) return undefined;
  return {
    post,
    community,
    campaign: read(campaignRecord, at.campaign),
    product: read(productRecord, at.product),
    channel: read(channelRecord, at.channel),
    maker: read(memberRecord, at.maker),
    consenter: at.consenter && read(memberRecord, at.consenter),
    pacing: read(pacingRecord, at.pacing),
  };
}
