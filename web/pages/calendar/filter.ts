import type { CalendarPost, Calendar } from '../../api/named-calendar.ts';
import type { ChannelName } from '../../../functions/http/contract/posts.ts';

/** What chooses posts; an empty text chooses nothing. */
export interface CalendarFilter {
  readonly member: string;
  readonly channel: string;
  readonly product: string;
  readonly campaign: string;
  readonly platform: '' | ChannelName['platform'];
  readonly state: '' | CalendarPost['state'];
}

export const NO_FILTER: CalendarFilter = {
  member: '',
  channel: '',
  product: '',
  campaign: '',
  platform: '',
  state: '',
};

/** Whether anything was chosen, so that some posts may be hidden. */
export const isFiltering = (filter: CalendarFilter): boolean =>
  Object.values(filter).some((chosen) => chosen !== '');

/** Returns the posts that fit all that was chosen. Cancelled posts are shown only to whoever chooses them. */
export function chosenPosts(
  { posts, channels }: Pick<Calendar, 'posts' | 'channels'>,
  filter: CalendarFilter,
): readonly CalendarPost[] {
  const platforms = new Map(channels.map(({ id, platform }) => [id, platform]));
  const { member, channel, product, campaign, platform, state } = filter;
  return posts.filter(
    (post) =>
      (member === '' || post.people.includes(member)) &&
      (channel === '' || post.channel === channel) &&
      (product === '' || post.product === product) &&
      (campaign === '' || post.campaign === campaign) &&
      (platform === '' || platforms.get(post.channel) === platform) &&
      (state === '' ? post.state !== 'cancelled' : post.state === state),
  );
}
