import { CAPTION_LIMITS } from '../../domain/captions/limits.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { PlannedPost } from '../../domain/campaign/plan.ts';
import { overdueOf } from '../../domain/post/overdue.ts';
import type { Post } from '../../domain/post/post.ts';
import { reasonOf } from '../../domain/post/reasons.ts';
import { mayOn, reasonToldTo, toldState } from '../../domain/post/rights.ts';
import type { PostCaption } from '../../domain/captions/post-caption.ts';
import type { Caller } from '../caller.ts';
import type { PostReply, PostRow, ReasonReply } from '../contract/posts.ts';
import type { Mentioned, Names } from '../views/names.ts';
import { type PictureLink, pictureUrls } from '../views/picture-links.ts';

type People = Pick<PlannedPost, 'product' | 'maker' | 'seller' | 'alsoSellers' | 'channel' | 'owner'>;

/** Returns the ids of everything that planned or created posts mention. */
export const mentionedBy = (posts: readonly People[]) =>
  ({
    members: posts.flatMap(({ maker, seller, owner, alsoSellers = [] }) => [
      maker,
      seller,
      owner,
      ...alsoSellers,
    ]),
    products: posts.map(({ product }) => product),
    channels: posts.map(({ channel }) => channel),
  }) satisfies Mentioned;

/** Returns the names of a post's product, people and channel, for a planned or created post. */
export const peopleOf = (post: People & Pick<PlannedPost, 'platform'>, names: Names) => ({
  product: names.product(post.product),
  maker: names.member(post.maker),
  seller: names.member(post.seller),
  alsoSellers: (post.alsoSellers ?? []).map((id) => names.member(id)),
  channel: names.channel(post.channel) ?? { id: post.channel, name: post.channel, platform: post.platform },
});

/** Returns the texts of a stored reason. */
export const reasonView = (code: string): ReasonReply => ({ code, ...reasonOf(code) });

/** The caller, the time of the request and the links to pictures. */
interface Onlooker {
  readonly caller: Caller;
  readonly now: Instant;
  readonly link: PictureLink;
}

/** Returns a post as the caller sees it in a list. */
export async function postRow(post: Post, names: Names, { caller, now, link }: Onlooker): Promise<PostRow> {
  const overdue = overdueOf(post, now);
  const owner = names.channel(post.channel)?.owner?.id;
  const reason = reasonToldTo(post, owner, caller.actor);
  return {
    id: post.id,
    campaign: post.campaign,
    ...peopleOf(post, names),
    hosted: post.hosted,
    shape: post.shape,
    language: post.language,
    audience: post.audience,
    state: toldState(post),
    ...(reason !== undefined && { reason: reasonView(reason) }),
    publishAt: toIso(post.publishAt),
    ...(overdue && { overdue }),
    ...(post.ownerWindowEndsAt !== undefined && { ownerWindowEndsAt: toIso(post.ownerWindowEndsAt) }),
    ...(post.publishedAt !== undefined && { publishedAt: toIso(post.publishedAt) }),
    ...(post.permalink !== undefined && { permalink: post.permalink }),
    ...(await pictureUrls(link, post.pictureKey)),
    revision: post.revision,
    may: mayOn(post, owner, caller.actor),
  };
}

/** Returns a post's caption, with the number of characters that the platform allows. */
export const captionView = (
  post: Pick<Post, 'platform'>,
  caption: PostCaption,
  names: Names,
): NonNullable<PostReply['words']> => ({
  text: caption.text,
  altText: caption.altText,
  characters: CAPTION_LIMITS[post.platform].characters,
  ...(caption.editedBy !== undefined && { editedBy: names.member(caption.editedBy) }),
});
