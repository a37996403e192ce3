import type { CalendarPost as PostInReply, CalendarReply } from '../../functions/http/contract/calendar.ts';

/** A post in the calendar, with ids where the reply has places in lists. */
export interface CalendarPost extends Pick<PostInReply, 'publishAt' | 'state' | 'shape'> {
  readonly id: string;
  readonly channel: string;
  readonly product: string;
  readonly campaign: string;
  /** Whom it concerns: its sellers first, its maker, the owner of its page. */
  readonly people: readonly string[];
}

export type Calendar = Omit<CalendarReply, 'posts'> & { readonly posts: readonly CalendarPost[] };

const idAt = (list: readonly { readonly id: string }[], place: number): string => list[place]?.id ?? '';

/** Puts ids where the reply has places in its lists. */
export function named(reply: CalendarReply): Calendar {
  const posts = reply.posts.map(({ publishAt, state, shape, ...post }) => {
    const page = reply.channels[post.channel];
    const owner = page?.owner === undefined ? [] : [page.owner];
    const maker = reply.products[post.product]?.maker ?? -1;
    const campaign = idAt(reply.campaigns, post.campaign);
    const people = new Set([...(post.sellers ?? owner), maker, ...owner]);
    return {
      id: `${campaign}.${post.id}`,
      publishAt,
      state,
      shape,
      channel: page?.id ?? '',
      product: idAt(reply.products, post.product),
      campaign,
      people: [...people].map((place) => idAt(reply.members, place)),
    };
  });
  return { ...reply, posts };
}
