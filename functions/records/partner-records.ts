import * as z from 'zod';
import { Id } from '../domain/identity.ts';
import { Partner, PartnerOffer } from '../domain/people/partner.ts';
import { DAY, Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys, tenant } from './keys.ts';
import { loadTogether } from './load-together.ts';
import { list, load, type RecordDefinition, replace } from './record.ts';

/** The item with one side of a partnership. It stays when it has ended, so that nothing begins it again by mistake. */
export const partnerRecord: RecordDefinition<Partner> = {
  name: 'partner',
  schema: Partner,
  keyOf: ({ community, partner }) => keys.partner(community, partner),
};

/** The item with a community's newest partner code. It decides what its code is good for. */
export const partnerOfferRecord: RecordDefinition<PartnerOffer> = {
  name: 'partner offer',
  schema: PartnerOffer,
  keyOf: ({ community }) => keys.partnerOffer(community),
};

const PartnerCode = z.object({ digest: z.string().length(64), community: Id, expiresAt: Instant });

/** A code is kept for some days after its end, so that who types it late is told so. */
const KEPT_AFTER = 7 * DAY;

/** The item by which a typed code finds the community that made it. One of which that has another code is not good. */
const partnerCodeRecord: RecordDefinition<z.infer<typeof PartnerCode>> = {
  name: 'partner code',
  schema: PartnerCode,
  keyOf: ({ digest }) => keys.partnerCode(digest),
  endOf: ({ expiresAt }) => expiresAt + KEPT_AFTER,
};

/** Stores a partner code in place of the one before. A crash between the two writes leaves a code that finds nothing. */
export async function storeOffer(table: Table, offer: PartnerOffer): Promise<void> {
  const { digest, community, expiresAt } = offer;
  await replace(table, partnerCodeRecord, { digest, community, expiresAt });
  await replace(table, partnerOfferRecord, offer);
}

/** Returns a community's newest partner code, used or not; it may have ended. */
export const loadOffer = (table: Table, community: string): Promise<PartnerOffer | undefined> =>
  load(table, partnerOfferRecord, keys.partnerOffer(community));

/**
 * Returns what a typed code is about, by its digest: `unknown` for one that nobody made, `replaced` for one whose maker has
 * another by now, or has withdrawn it.
 */
export async function findOffer(
  table: Table,
  digest: string,
): Promise<PartnerOffer | 'unknown' | 'replaced'> {
  const pointer = await load(table, partnerCodeRecord, keys.partnerCode(digest));
  if (!pointer) return 'unknown';
  const offer = await loadOffer(table, pointer.community);
  return offer?.digest === digest ? offer : 'replaced';
}

/** Returns a community's own sides of its partnerships that it has not ended; the other side may have. */
export const listOwnSides = async (table: Table, community: string): Promise<Partner[]> =>
  (await list(table, partnerRecord, { pk: tenant(community), prefix: 'partner#' })).filter(
    ({ endedAt }) => endedAt === undefined,
  );

/** Returns a community's side of a partnership that neither has ended, strongly consistent; undefined without one. */
export async function loadPartnership(
  table: Table,
  community: string,
  partner: string,
): Promise<Partner | undefined> {
  const [here, there] = [keys.partner(community, partner), keys.partner(partner, community)];
  const read = await loadTogether(table, [here, there]);
  const [own, others] = [read(partnerRecord, here), read(partnerRecord, there)];
  const holds =
    own?.endedAt === undefined && others?.endedAt === undefined && own?.partnership === others?.partnership;
  return holds ? own : undefined;
}
