import { MOST_PARTNERS, type Partner, type PartnerOffer } from '../domain/people/partner.ts';
import type { Actor } from '../domain/people/roles.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import {
  listOwnSides,
  loadOffer,
  loadPartnership,
  partnerOfferRecord,
  partnerRecord,
} from '../records/partner-records.ts';
import { change, load, replace } from '../records/record.ts';
import { findOpenOffer, type OfferDeps } from './find-open-offer.ts';
import { partnerName } from './partner-names.ts';
import { partnerCodeUsed, tooManyPartners } from './partner-problems.ts';

type Taken = NonNullable<PartnerOffer['taken']>;

/**
 * Agrees to the partnership that a code offers: both communities have their side of it from then on. The code is used up first,
 * so that it is good for one community; the same code typed there again goes on where a crash stopped. Throws like
 * `findOpenOffer`, `partnerCodeUsed` when the partnership has ended since, and `tooManyPartners`.
 */
export const becomePartners =
  (deps: OfferDeps & { readonly ids: Pick<Ids, 'digest' | 'next'> }) =>
  async ({ community, member }: Actor, code: string): Promise<Partner> => {
    const { table } = deps;
    const offer = await findOpenOffer(deps, { community, code });
    const { partnership, at } = offer.taken ?? (await takeOffer(deps, offer, community));
    const both = { partnership, since: at };
    await beginSide(table, { ...both, community, partner: offer.community, by: member });
    await beginSide(table, { ...both, community: offer.community, partner: community, by: offer.by });
    const own = await loadPartnership(table, community, offer.community);
    if (own?.partnership !== partnership) throw new ProblemError([partnerCodeUsed]);
    return own;
  };

/** Uses a code up for a community. Of two that type it at the same moment, one does. */
async function takeOffer(
  { table, clock, ids }: OfferDeps & { readonly ids: Pick<Ids, 'next'> },
  offer: PartnerOffer,
  community: string,
): Promise<Taken> {
  for (const side of [community, offer.community])
    if ((await listOwnSides(table, side)).length >= MOST_PARTNERS) throw new ProblemError([tooManyPartners]);
  const taken = { community, partnership: ids.next(), at: clock.now() };
  const written = await change(table, partnerOfferRecord, offer, { taken }, [
    { attribute: 'digest', is: '=', value: offer.digest },
    { attribute: 'taken', is: 'absent' },
  ]);
  if (written) return taken;
  const now = await loadOffer(table, offer.community);
  if (now?.digest !== offer.digest || now.taken?.community !== community)
    throw new ProblemError([partnerCodeUsed]);
  return now.taken;
}

/** Stores a side of a partnership, unless it was there before, ended or not. */
async function beginSide(table: Table, side: Partner): Promise<void> {
  const { community, partner, partnership, since: at, by } = side;
  const before = await load(table, partnerRecord, keys.partner(community, partner));
  if (before?.partnership === partnership) return;
  const detail = await partnerName(table, partner);
  await audit(table, { community, at, event: 'partner.added', by, subject: partner, detail });
  const unchanged = before
    ? ({ attribute: 'partnership', is: '=', value: before.partnership } as const)
    : ({ attribute: 'pk', is: 'absent' } as const);
  if ((await replace(table, partnerRecord, side, [unchanged])) === 'conflict') await beginSide(table, side);
}
