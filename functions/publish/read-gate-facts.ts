import type { Post } from '../domain/post.ts';
import type { GateFacts } from '../domain/publishing/gate.ts';
import { communityRecord } from '../records/community-record.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { loadChannel } from '../records/channels.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { loadPacing } from '../records/pacing.ts';
import { productRecord } from '../records/product-record.ts';
import { load } from '../records/record.ts';
import type { PublishDeps } from './publish-deps.ts';

/** Reads, strongly consistent and at once, everything that may forbid a post. Undefined when its community is gone. */
export async function readGateFacts(
  { table }: Pick<PublishDeps, 'table'>,
  post: Post,
): Promise<GateFacts | undefined> {
  const tenant = post.community;
  const consenterId = post.hosted ? post.seller : post.owner;
  const [community, campaign, product, channel, maker, consenter, pacing] = await Promise.all([
    load(table, communityRecord, keys.community(tenant)),
    load(table, campaignRecord, keys.campaign(tenant, post.campaign)),
    load(table, productRecord, keys.product(tenant, post.product)),
    loadChannel(table, tenant, post.channel),
    load(table, memberRecord, keys.member(tenant, post.maker)),
    consenterId && consenterId !== post.maker
      ? load(table, memberRecord, keys.member(tenant, consenterId))
      : undefined,
    loadPacing(table, { community: tenant, channel: post.channel }),
  ]);
  if (!community) return undefined;
  const own = consenterId === post.maker ? maker : consenter;
  return { post, community, campaign, product, channel, maker, consenter: own, pacing };
}
