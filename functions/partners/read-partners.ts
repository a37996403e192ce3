import type { Partner, PartnerOffer } from '../domain/people/partner.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { listOwnSides, loadOffer, loadPartnership } from '../records/partner-records.ts';
import { type PartnerName, partnerNames } from './partner-names.ts';

/** A community's partners, and its code while somebody may still type it. */
export interface PartnersOfCommunity {
  readonly partners: readonly (Partner & { readonly name: PartnerName })[];
  readonly offer: PartnerOffer | undefined;
}

/** Returns the partnerships of a community that neither side has ended, the oldest first. */
export const readPartners =
  ({ table, clock }: { readonly table: Table; readonly clock: Clock }) =>
  async (community: string): Promise<PartnersOfCommunity> => {
    const sides = await listOwnSides(table, community);
    const held = await Promise.all(sides.map(({ partner }) => loadPartnership(table, community, partner)));
    const names = await partnerNames(
      table,
      sides.map(({ partner }) => partner),
    );
    const partners = held.flatMap((side) => {
      const name = side && names.get(side.partner);
      return name ? [{ ...side, name }] : [];
    });
    const offer = await loadOffer(table, community);
    const isOpen = offer && !offer.taken && offer.expiresAt > clock.now();
    return {
      partners: partners.toSorted((a, b) => a.since - b.since),
      offer: isOpen ? offer : undefined,
    };
  };
