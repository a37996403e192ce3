import * as z from 'zod';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { GroupLink } from '../domain/campaign/group-ask.ts';
import { Vote } from '../domain/campaign/vote.ts';
import { Id } from '../domain/identity.ts';
import { DAY, Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { mapWithConcurrency } from './map-with-concurrency.ts';
import { campaignPartition, keys, votePrefix } from './keys.ts';
import { list, type RecordDefinition } from './record.ts';

/** The item with what a member answered about a plan, for one of her things. */
export const voteRecord: RecordDefinition<Vote> = { name: 'vote', schema: Vote, keyOf: keys.vote };

const GroupPointer = z.object({ link: GroupLink, community: Id, campaign: Id, until: Instant });

/** Longer than anybody opens a link in the group's chat after its deadline. */
const KEPT_AFTER = 90 * DAY;

/** The item that says of which campaign's plan a link is. */
export const groupLinkRecord: RecordDefinition<z.infer<typeof GroupPointer>> = {
  name: 'group link',
  schema: GroupPointer,
  keyOf: ({ link }) => keys.groupLink(link),
  endOf: ({ until }) => until + KEPT_AFTER,
};

/** Returns what members answered about the plan of a campaign, or what one of them did. Nobody was asked about the others. */
export const listVotes = async (
  table: Table,
  { community, id, ask }: Pick<Campaign, 'community' | 'id' | 'ask'>,
  member?: string,
): Promise<Vote[]> =>
  ask ? list(table, voteRecord, { pk: campaignPartition(community, id), prefix: votePrefix(member) }) : [];

/** Returns what a member answered about the plans of several campaigns. */
export const votesOfMember = async (
  table: Table,
  campaigns: readonly Campaign[],
  member: string,
): Promise<Vote[]> =>
  (await mapWithConcurrency(campaigns, (campaign) => listVotes(table, campaign, member))).flat();
