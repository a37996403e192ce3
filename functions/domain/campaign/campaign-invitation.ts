import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { addDays, LocalDay } from '../time/local-day.ts';
import { Campaign } from './campaign.ts';

/** How long the words may be with which a coordinator invites a partner. */
export const MOST_INVITING_WORDS = 200;

/** How long a campaign that starts at once is worth joining. */
const DAYS_OF_NOW = 7;

const Words = z.string().trim().min(1).max(MOST_INVITING_WORDS);

/** What is told of a campaign to a partner: its title, kind, dates and occasion. Nothing of products, people or numbers. */
const Told = Campaign.pick({
  title: true,
  kind: true,
  from: true,
  days: true,
  until: true,
  on: true,
  feast: true,
  weekdays: true,
});

/** What a community holds of its own campaign to which it invited a partner. */
export const SentInvitation = z.object({
  community: Id,
  campaign: Id,
  partner: Id,
  partnership: Id,
  /** The id of the invitation there. */
  invitation: Id,
  words: Words,
  by: Id,
  sentAt: Instant,
});
export type SentInvitation = z.infer<typeof SentInvitation>;

/** An invitation as the invited community holds it. */
export const CampaignInvitation = Told.extend({
  /** The invited community. */
  community: Id,
  id: Id,
  /** The community that invites, and its campaign. */
  partner: Id,
  campaign: Id,
  partnership: Id,
  words: Words,
  sentAt: Instant,
  /** The last day on which it is worth an answer. */
  lastDay: LocalDay,
  declinedAt: Instant.optional(),
  /** When whoever invited withdrew it; gone when she invites again. */
  withdrawnAt: Instant.optional(),
  /** The campaign of the invited community that answers it. */
  answer: Id.optional(),
});
export type CampaignInvitation = z.infer<typeof CampaignInvitation>;

/** Returns what a partner is told of a campaign. */
export const toldToPartner = (
  campaign: Campaign,
): z.infer<typeof Told> & Pick<CampaignInvitation, 'lastDay'> => ({
  ...Told.parse(campaign),
  lastDay: addDays(campaign.from, (campaign.start === 'now' ? DAYS_OF_NOW : campaign.days) - 1),
});
