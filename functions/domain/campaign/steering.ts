import type { Campaign, CampaignStatus } from './campaign.ts';

export const STEERINGS = ['pause', 'resume', 'cancel'] as const;
/** What is done to a campaign that stands. */
export type Steering = (typeof STEERINGS)[number];

/** What a campaign is after it. */
export const STEERED_TO: Readonly<Record<Steering, CampaignStatus>> = {
  pause: 'paused',
  resume: 'scheduled',
  cancel: 'cancelled',
};

/** How a campaign can be steered, by what it is. */
const STEERABLE: Readonly<Record<CampaignStatus, readonly Steering[]>> = {
  proposed: ['cancel'],
  scheduled: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  cancelled: [],
};

export const steeringsOf = ({ status }: Pick<Campaign, 'status'>): readonly Steering[] => STEERABLE[status];
