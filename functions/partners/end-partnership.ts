import type { Partner } from '../domain/people/partner.ts';
import type { AuditEvent } from '../domain/people/audit.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { campaignInvitationRecord, listInvitations } from '../records/campaign-invitation-records.ts';
import { keys } from '../records/keys.ts';
import { listOwnSides, partnerRecord } from '../records/partner-records.ts';
import { change, load } from '../records/record.ts';
import { partnerName } from './partner-names.ts';

interface EndDeps {
  readonly table: Table;
  readonly clock: Clock;
}

interface Ending {
  readonly community: string;
  readonly partner: string;
  /** The coordinator who ends it; absent when her community is deleted. */
  readonly by?: string;
}

/**
 * Ends a partnership, from either side and without a reason. It holds no more from the first write on, whatever happens after
 * it; the same again finishes what a crash left. Campaigns stay whose they are. Idempotent.
 */
export const endPartnership =
  (deps: EndDeps) =>
  async ({ community, partner, by }: Ending): Promise<void> => {
    const own = await load(deps.table, partnerRecord, keys.partner(community, partner));
    if (!own) return;
    await endSide(deps, own, { event: 'partner.ended', by });
    const others = await load(deps.table, partnerRecord, keys.partner(partner, community));
    if (others?.partnership === own.partnership)
      await endSide(deps, others, { event: 'partner.endedThere', by: undefined });
    for (const side of [own, others]) if (side) await forgetInvitations(deps.table, side);
  };

/** Ends all partnerships of a community that is to be deleted, so that nothing of it is left with others. */
export const endAllPartnerships =
  (deps: EndDeps) =>
  async (community: string): Promise<void> => {
    for (const { partner } of await listOwnSides(deps.table, community))
      await endPartnership(deps)({ community, partner });
  };

async function endSide(
  { table, clock }: EndDeps,
  side: Partner,
  { event, by }: { readonly event: AuditEvent; readonly by: string | undefined },
): Promise<void> {
  if (side.endedAt !== undefined) return;
  const { community, partner: subject, partnership } = side;
  const at = clock.now();
  const line = { community, at, event, subject, detail: await partnerName(table, subject) };
  await audit(table, { ...line, ...(by !== undefined && { by }) });
  await change(table, partnerRecord, side, { endedAt: at }, [
    { attribute: 'partnership', is: '=', value: partnership },
  ]);
}

/** Deletes what a community was invited to by a partner that it has no more. */
async function forgetInvitations(table: Table, { community, partner, partnership }: Partner): Promise<void> {
  for (const invitation of await listInvitations(table, community))
    if (invitation.partner === partner && invitation.partnership === partnership)
      await table.delete(campaignInvitationRecord.keyOf(invitation));
}
