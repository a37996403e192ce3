import type { Instant } from '../time/instant.ts';
import type { Campaign, CampaignStatus } from './campaign.ts';

export const STEERINGS = ['pause', 'resume', 'cancel'] as const;
/** What people can do to an existing campaign. */
export type Steering = (typeof STEERINGS)[number];

/** The status of a campaign after each of these. */
export const STEERED_TO: Readonly<Record<Steering, CampaignStatus>> = {
  pause: 'paused',
  resume: 'scheduled',
  cancel: 'cancelled',
};

/** What people can do to a campaign, by its status. */
const STEERABLE: Readonly<Record<CampaignStatus, readonly Steering[]>> = {
  proposed: ['cancel'],
  scheduled: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  cancelled: [],
};

/** Returns what can be done with a campaign in its status: pause, resume, cancel. */
export const steeringsOf = ({ status }: Pick<Campaign, 'status'>): readonly Steering[] => STEERABLE[status];

/**
 * Returns since when a campaign is paused that is paused now, as a whole or for a day: since an earlier pause that still stands,
 * for the owners of pages are given back what was left of their windows then.
 */
export const pausedSince = (
  { status, stoppedDays = {}, pausedAt }: Pick<Campaign, 'status' | 'stoppedDays' | 'pausedAt'>,
  now: Instant,
): Instant =>
  status === 'paused' || Object.values(stoppedDays).includes('paused') ? (pausedAt ?? now) : now;
