import type { Community } from './community.ts';

/** How a community posts until its coordinators decide otherwise. */
export const USUAL_PACE = {
  pacing: {
    postsPerChannelAndDay: 2,
    minutesBetweenPosts: 90,
    daysBeforeRepeat: 7,
    pagesPerProductAndDay: 10,
  },
  quietHours: { from: '21:00', to: '06:00' },
  slots: ['18:30', '12:00', '07:30', '16:00'],
  ownerWindowHours: 12,
  lateLimitHours: 6,
} as const satisfies Partial<Community>;
