import { partnerCodeFrom, spokenPartnerCode } from '../domain/people/partner-code.ts';
import { MOST_PARTNERS, PARTNER_CODE_LIFE } from '../domain/people/partner.ts';
import type { Actor } from '../domain/people/roles.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { listOwnSides, loadOffer, storeOffer } from '../records/partner-records.ts';
import { tooManyPartners } from './partner-problems.ts';

/** A partner code as it is sent, told once, and its end. */
export interface MadeCode {
  readonly code: string;
  readonly expiresAt: Instant;
}

/**
 * Makes the code by which another community becomes a partner, in place of the one before. Only its digest is stored. Throws
 * `tooManyPartners`.
 */
export const makePartnerCode =
  ({
    table,
    clock,
    ids,
  }: {
    readonly table: Table;
    readonly clock: Clock;
    readonly ids: Pick<Ids, 'secret' | 'digest'>;
  }) =>
  async ({ community, member: by }: Actor): Promise<MadeCode> => {
    if ((await listOwnSides(table, community)).length >= MOST_PARTNERS)
      throw new ProblemError([tooManyPartners]);
    const code = partnerCodeFrom(ids.digest(ids.secret()));
    const madeAt = clock.now();
    const expiresAt = madeAt + PARTNER_CODE_LIFE;
    await audit(table, { community, at: madeAt, event: 'partner.codeMade', by, subject: community });
    await storeOffer(table, { community, by, digest: ids.digest(code), madeAt, expiresAt });
    return { code: spokenPartnerCode(code), expiresAt };
  };

/** Withdraws the community's partner code, if nobody has used it. Idempotent. */
export const withdrawPartnerCode =
  ({ table, clock }: { readonly table: Table; readonly clock: Clock }) =>
  async ({ community, member: by }: Actor): Promise<void> => {
    const offer = await loadOffer(table, community);
    if (!offer || offer.taken) return;
    const at = clock.now();
    await audit(table, { community, at, event: 'partner.codeWithdrawn', by, subject: community });
    // The item by which the code is found stays until it expires, so that who types it is told that it has ended.
    await table.delete(keys.partnerOffer(community), [
      { attribute: 'digest', is: '=', value: offer.digest },
      { attribute: 'taken', is: 'absent' },
    ]);
  };
