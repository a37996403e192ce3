import type { Community } from '../domain/people/community.ts';

/** What coordinators may say about their community. */
export type CommunitySettings = Pick<
  Community,
  'name' | 'village' | 'contactPhone' | 'hashtags' | 'slots' | 'quietHours'
> &
  Pick<Community['pacing'], 'postsPerChannelAndDay'>;

/** What of a community its coordinators may change. */
export const settingsOf = (community: Community): CommunitySettings => {
  const { name, village, contactPhone, hashtags, slots, quietHours, pacing } = community;
  const { postsPerChannelAndDay } = pacing;
  return { name, village, contactPhone, hashtags, slots, quietHours, postsPerChannelAndDay };
};
