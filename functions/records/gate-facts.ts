import type { Post } from '../domain/post/post.ts';
import type { GateFacts } from '../domain/post/gate.ts';
import { consentersOf } from '../domain/post/withdrawal.ts';
import type { Key, Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { channelRecord } from './channel-record.ts';
import { communityRecord } from './community-record.ts';
import { keys } from './keys.ts';
import { loadTogether, type ReadTogether } from './load-together.ts';
import { memberRecord } from './member-record.ts';
import { pacingRecord } from './pacing-record.ts';
import { productRecord } from './product-record.ts';

/** Returns the keys of the members whose consent a post needs and of its seller. */
const memberKeys = (post: Post): readonly Key[] =>
  [...new Set([post.maker, post.seller, ...consentersOf(post)])].map((id) => keys.member(post.community, id));

/** Returns the keys of everything else that may forbid a post. */
function gateKeys(post: Post) {
  const tenant = post.community;
  return {
    community: keys.community(tenant),
    campaign: keys.campaign(tenant, post.campaign),
    product: keys.product(tenant, post.product),
    channel: keys.channel(tenant, post.channel),
    pacing: keys.pacing(tenant, post.channel),
  };
}

const allKeys = (post: Post): readonly Key[] => [...Object.values(gateKeys(post)), ...memberKeys(post)];

/** Reads, strongly consistent and in one request, all that may forbid a post. Undefined when its community is gone. */
export async function readGateFacts(table: Table, post: Post): Promise<GateFacts | undefined> {
  return gateFactsOf(post, await loadTogether(table, allKeys(post)));
}

/** Like `readGateFacts`, for many posts: records that the posts share are read once. */
export async function readManyGateFacts(
  table: Table,
  posts: readonly Post[],
): Promise<(GateFacts | undefined)[]> {
  const read = await loadTogether(table, posts.flatMap(allKeys));
  return posts.map((post) => gateFactsOf(post, read));
}

function gateFactsOf(post: Post, read: ReadTogether): GateFacts | undefined {
  const at = gateKeys(post);
  const community = read(communityRecord, at.community);
  if (!community) return undefined;
  const members = memberKeys(post).flatMap((key) => read(memberRecord, key) ?? []);
  return {
    post,
    community,
    campaign: read(campaignRecord, at.campaign),
    product: read(productRecord, at.product),
    channel: read(channelRecord, at.channel),
    members: new Map(members.map((member) => [member.id, member])),
    pacing: read(pacingRecord, at.pacing),
  };
}
