import type { CalendarPost, Calendar } from '../../api/named-calendar.ts';
import type { ChannelName } from '../../../functions/http/contract/posts.ts';

/** What chooses posts; an empty text chooses nothing. */
export interface CalendarFilter {
  readonly member: string;
  readonly channel: string;
  readonly product: string;
  readonly campaign: string;
  readonly platform: '' | ChannelName['platform'];
  /** `clash`: whatever needs to be looked at. */
  readonly state: '' | 'clash' | CalendarPost['state'];
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

/** Whether somebody should look at a post: it clashes, is late, or is held. */
export const needsLook = (
  { id, state }: Pick<CalendarPost, 'id' | 'state'>,
  clashes: Pick<ReadonlyMap<string, unknown>, 'has'>,
): boolean => state === 'needsPerson' || clashes.has(id);

/** Returns the posts that fit all that was chosen. Cancelled posts are shown only to whoever chooses them. */
export function chosenPosts(
  { posts, channels }: Pick<Calendar, 'posts' | 'channels'>,
  filter: CalendarFilter,
  clashes: Pick<ReadonlyMap<string, unknown>, 'has'>,
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
      (state === ''
        ? post.state !== 'cancelled'
        : state === 'clash'
          ? needsLook(post, clashes)
          : post.state === state),
  );
}
