import type { Post } from '../domain/post.ts';
import type { GateFacts } from '../domain/publishing/gate.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { channelRecord } from './channel-record.ts';
import { communityRecord } from './community-record.ts';
import { keys } from './keys.ts';
import { loadTogether } from './load-together.ts';
import { memberRecord } from './member-record.ts';
import { pacingRecord } from './pacing-record.ts';
import { productRecord } from './product-record.ts';

/** Reads, strongly consistent and at once, everything that may forbid a post. Undefined when its community is gone. */
export async function readGateFacts(table: Table, post: Post): Promise<GateFacts | undefined> {
  const tenant = post.community;
  const consenterId = post.hosted ? post.seller : post.owner;
  const at = {
    community: keys.community(tenant),
    campaign: keys.campaign(tenant, post.campaign),
    product: keys.product(tenant, post.product),
    channel: keys.channel(tenant, post.channel),
    maker: keys.member(tenant, post.maker),
    pacing: keys.pacing(tenant, post.channel),
    ...(consenterId !== undefined && { consenter: keys.member(tenant, consenterId) }),
  };
  const read = await loadTogether(table, Object.values(at));
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
