import { readPartnerCode } from '../domain/people/partner-code.ts';
import type { PartnerOffer } from '../domain/people/partner.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { findOffer, loadPartnership, partnerRecord } from '../records/partner-records.ts';
import { load } from '../records/record.ts';
import { type PartnerName, partnerNames } from './partner-names.ts';
import {
  partnerAlready,
  partnerCodeEnded,
  partnerCodeOwn,
  partnerCodeUsed,
  partnerCodeWrong,
} from './partner-problems.ts';

export interface OfferDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'digest'>;
}

/** A code as somebody of a community typed it. */
export interface TypedCode {
  readonly community: string;
  readonly code: string;
}

/**
 * Returns what a typed code offers to this community: something that nobody has taken, or that it took itself. Throws
 * `partnerCodeWrong`, `partnerCodeEnded`, `partnerCodeUsed`, `partnerCodeOwn` or `partnerAlready`.
 */
export async function findOpenOffer(deps: OfferDeps, { community, code }: TypedCode): Promise<PartnerOffer> {
  const { table, clock, ids } = deps;
  const read = readPartnerCode(code);
  const offer = read === undefined ? 'unknown' : await findOffer(table, ids.digest(read));
  if (offer === 'unknown') throw new ProblemError([partnerCodeWrong]);
  if (offer === 'replaced') throw new ProblemError([partnerCodeEnded]);
  if (offer.community === community) throw new ProblemError([partnerCodeOwn]);
  if (offer.taken) {
    if (!(await mayGoOn(table, offer, community))) throw new ProblemError([partnerCodeUsed]);
    return offer;
  }
  if (offer.expiresAt <= clock.now() || !(await isStillCoordinator(table, offer)))
    throw new ProblemError([partnerCodeEnded]);
  if (await loadPartnership(table, community, offer.community)) throw new ProblemError([partnerAlready]);
  return offer;
}

/** Whether a community that used a code may type it again: nothing has ended, or begun anew, since. */
async function mayGoOn(
  table: Table,
  { community: maker, taken }: PartnerOffer,
  typer: string,
): Promise<boolean> {
  if (taken?.community !== typer) return false;
  const sides = await Promise.all([
    load(table, partnerRecord, keys.partner(typer, maker)),
    load(table, partnerRecord, keys.partner(maker, typer)),
  ]);
  return sides.every(
    (side) =>
      side === undefined ||
      (side.partnership === taken.partnership ? side.endedAt === undefined : side.since < taken.at),
  );
}

/** A code that a coordinator made and kept ends with her role. */
const isStillCoordinator = async (table: Table, { community, by }: PartnerOffer): Promise<boolean> =>
  (await load(table, memberRecord, keys.member(community, by)))?.roles.includes('coordinator') ?? false;

/** Returns whose code it is, so that a coordinator sees it before she agrees. Changes nothing. Throws like `findOpenOffer`. */
export const lookAtPartnerCode =
  (deps: OfferDeps) =>
  async (typed: TypedCode): Promise<PartnerName> => {
    const { community } = await findOpenOffer(deps, typed);
    const owner = (await partnerNames(deps.table, [community])).get(community);
    if (!owner) throw new ProblemError([partnerCodeEnded]);
    return owner;
  };
