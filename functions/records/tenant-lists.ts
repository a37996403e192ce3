import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Member } from '../domain/people/member.ts';
import type { Product } from '../domain/product/product.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { tenant } from './keys.ts';
import { memberRecord } from './member-record.ts';
import { productRecord } from './product-record.ts';
import { list } from './record.ts';

export const listMembers = (table: Table, community: string): Promise<Member[]> =>
  list(table, memberRecord, { pk: tenant(community), prefix: 'member#' });

export const listProducts = (table: Table, community: string): Promise<Product[]> =>
  list(table, productRecord, { pk: tenant(community), prefix: 'product#' });

export const listCampaigns = (table: Table, community: string): Promise<Campaign[]> =>
  list(table, campaignRecord, { pk: tenant(community), prefix: 'campaign#' });
