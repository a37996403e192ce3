import type { Actor } from '../domain/people/roles.ts';
import type { SentInvitation } from '../domain/campaign/campaign-invitation.ts';
import { listSent } from '../records/campaign-invitation-records.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadPartnership } from '../records/partner-records.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { countForPartner, type ToldOfAnswer } from './count-for-partner.ts';
import { type PartnerName, partnerNames } from './partner-names.ts';

/** A partner that was invited to a campaign, and what its members brought, in counts. */
export interface InvitedPartner {
  readonly partner: PartnerName;
  readonly sent: SentInvitation;
  readonly answer: ToldOfAnswer;
}

/** Returns the partners that were invited to a campaign, while they are partners. Throws `campaignNotFound`. */
export const readInvited =
  (deps: DamageDeps) =>
  async ({ community }: Actor, id: string): Promise<readonly InvitedPartner[]> => {
    const { table } = deps;
    const campaign = await loadCampaign(table, community, id);
    const all = await listSent(table, community, campaign.id);
    const names = await partnerNames(
      table,
      all.map(({ partner }) => partner),
    );
    const count = countForPartner(deps);
    const rows = await Promise.all(
      all.map(async (sent): Promise<InvitedPartner | undefined> => {
        const side = await loadPartnership(table, community, sent.partner);
        const partner = names.get(sent.partner);
        if (side?.partnership !== sent.partnership || !partner) return undefined;
        return { partner, sent, answer: await count(sent) };
      }),
    );
    return rows.filter((row) => row !== undefined).toSorted((a, b) => a.sent.sentAt - b.sent.sentAt);
  };
