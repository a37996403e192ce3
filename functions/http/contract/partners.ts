import * as z from 'zod';
import { CampaignInvitation, MOST_INVITING_WORDS } from '../../domain/campaign/campaign-invitation.ts';
import { Id } from '../../domain/identity.ts';
import { PartnerCounts } from '../../domain/insights/partner-counts.ts';
import { ProposeCampaign } from './campaigns.ts';
import { Moment, Named } from './common.ts';

const PARTNER = { id: 'rukun-puncak', name: 'Rukun Puncak', village: 'Puncak' };

/** What two partners are told of each other. */
export const PartnerNameView = z
  .object({ id: Id, name: z.string(), village: z.string() })
  .meta({ id: 'PartnerName', description: 'Another community, by name and village', examples: [PARTNER] });

/** A partner as coordinators see it. */
export const PartnerRow = PartnerNameView.extend({
  since: Moment,
  /** The coordinator of the caller's community who agreed, or made the code. */
  by: Named,
}).meta({ id: 'Partner' });
export type PartnerRow = z.infer<typeof PartnerRow>;

/** `GET /api/partners`: those with whom the partnership holds, the oldest first, and the code that waits to be typed. */
export const PartnerList = z
  .object({
    partners: z.array(PartnerRow),
    /** Who made the code that nobody has typed yet, and how long it may be; the code itself is told once. */
    code: z.object({ by: Named, expiresAt: Moment }).optional(),
  })
  .meta({ id: 'Partners' });
export type PartnerList = z.infer<typeof PartnerList>;

/** `POST /api/partner-code`. */
export const PartnerCodeReply = z.object({ code: z.string(), expiresAt: Moment }).meta({
  id: 'PartnerCode',
  description: 'A code for one other community, told this one time, and its end',
  examples: [{ code: 'K7QM-3XPD-92TA-WB4E', expiresAt: '2026-12-08T01:00:00.000Z' }],
});
export type PartnerCodeReply = z.infer<typeof PartnerCodeReply>;

/** `POST /api/partner-code/owner` and `POST /api/partners`. */
export const TypedPartnerCode = z
  .object({
    code: z
      .string()
      .min(1)
      .max(60)
      .meta({ description: 'In any case, with or without hyphens', examples: ['K7QM-3XPD-92TA-WB4E'] }),
  })
  .meta({ id: 'TypedPartnerCode', description: 'A code that the coordinator of another community sent' });

/** `PUT /api/campaigns/:id/invitation`. */
export const InvitePartner = z
  .object({
    partner: Id.meta({ description: 'A partner of the community', examples: [PARTNER.id] }),
    words: z
      .string()
      .trim()
      .min(1)
      .max(MOST_INVITING_WORDS)
      .meta({ description: 'The coordinator’s own', examples: ['Ayo ramaikan pasar akhir tahun bareng.'] }),
  })
  .meta({ id: 'InvitePartner', description: 'Which partner is invited to a campaign, in whose words' });

/** A partner that was invited, and all that is told of its answer. */
export const InvitedPartnerRow = z
  .object({
    partner: PartnerNameView,
    words: z.string(),
    sentAt: Moment,
    /** `joined` once the partner has scheduled a campaign of its own. */
    answer: z.enum(['waiting', 'declined', 'withdrawn', 'joined']),
    counts: PartnerCounts.meta({
      id: 'PartnerCounts',
      description:
        'Of a partner that joined: counts alone. `people` is absent while fewer than five women had a post; `reached` and ' +
        '`engaged` are null while Meta has told no numbers.',
      examples: [{ planned: 24, out: 9, people: { withPosts: 7, reached: 4_210, engaged: 96 } }],
    }).optional(),
  })
  .meta({ id: 'InvitedPartner' });
export type InvitedPartnerRow = z.infer<typeof InvitedPartnerRow>;

/** `GET /api/campaigns/:id/partners`: the partners that were invited, in the order of inviting. */
export const InvitedPartners = z
  .object({ invited: z.array(InvitedPartnerRow) })
  .meta({ id: 'InvitedPartners' });
export type InvitedPartners = z.infer<typeof InvitedPartners>;

/** A campaign of a partner to which the caller's community is invited. */
export const CampaignInvitationRow = CampaignInvitation.omit({
  community: true,
  partner: true,
  campaign: true,
  partnership: true,
  sentAt: true,
  declinedAt: true,
  withdrawnAt: true,
  kind: true,
})
  .extend({
    kind: CampaignInvitation.shape.kind.unwrap(),
    partner: PartnerNameView,
    sentAt: Moment,
    /** The campaign of the caller's community that answers it. */
    answer: Id.optional(),
    /** Whoever invited has withdrawn it: it cannot be answered. */
    withdrawn: z.literal(true).optional(),
  })
  .meta({
    id: 'CampaignInvitation',
    description: 'A campaign of a partner: title, kind, dates, occasion and the words of its coordinator',
  });
export type CampaignInvitationRow = z.infer<typeof CampaignInvitationRow>;

/** `GET /api/campaign-invitations`: those that still count or were withdrawn, the oldest first. */
export const CampaignInvitations = z
  .object({ invitations: z.array(CampaignInvitationRow) })
  .meta({ id: 'CampaignInvitations' });
export type CampaignInvitations = z.infer<typeof CampaignInvitations>;

/** `PUT /api/campaign-invitations/:id/answer`. */
export const AnswerInvitation = z
  .object({
    campaign: Id.meta({
      description: 'The id of the new campaign, made by the client',
      examples: ['pasar-bersama'],
    }),
    wish: ProposeCampaign,
  })
  .meta({ id: 'AnswerInvitation', description: 'The campaign of the caller’s community that answers' });
