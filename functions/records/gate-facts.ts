import type { Post } from '../domain/post.ts';
import type { GateFacts } from '../domain/publishing/gate.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { loadChannel } from './channels.ts';
import { communityRecord } from './community-record.ts';
import { keys } from './keys.ts';
import { memberRecord } from './member-record.ts';
import { loadPacing } from './pacing.ts';
import { productRecord } from './product-record.ts';
import { glance, load } from './record.ts';

/** Reads, strongly consistent and at once, everything that may forbid a post. Undefined when its community is gone. */
export async function readGateFacts(table: Table, post: Post): Promise<GateFacts | undefined> {
  const tenant = post.community;
  const consenterId = post.hosted ? post.seller : post.owner;
  const [community, campaign, product, channel, maker, consenter, pacing] = await Promise.all([
    // Its settings are no decision about this post, and change rarely.
    glance(table, communityRecord, keys.community(tenant)),
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
