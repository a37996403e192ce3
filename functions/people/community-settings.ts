import type { Community } from '../domain/people/community.ts';

/** The settings of a community that its coordinators may change. */
export type CommunitySettings = Pick<
  Community,
  'name' | 'village' | 'contactPhone' | 'hashtags' | 'slots' | 'quietHours'
> &
  Pick<Community['pacing'], 'postsPerChannelAndDay'>;

/** Returns the settings of a community that its coordinators may change. */
export const settingsOf = (community: Community): CommunitySettings => {
  const { name, village, contactPhone, hashtags, slots, quietHours, pacing } = community;
  const { postsPerChannelAndDay } = pacing;
  return { name, village, contactPhone, hashtags, slots, quietHours, postsPerChannelAndDay };
};
