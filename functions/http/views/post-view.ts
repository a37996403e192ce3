import { CAPTION_LIMITS } from '../../domain/captions/limits.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { PlannedPost } from '../../domain/campaign/plan.ts';
import { isOpenToPeople, type Post } from '../../domain/post/post.ts';
import { isInDoubt } from '../../domain/post/post-states.ts';
import type { PostWords } from '../../domain/captions/words.ts';
import { type Caller, may } from '../caller.ts';
import type { ChannelName, PostReply, PostRow } from '../contract/posts.ts';
import type { Mentioned, Names } from './names.ts';
import { overdueOf } from './overdue.ts';
import type { PictureLink } from './picture-links.ts';
import { isPrivateReason, reasonView } from './reason-view.ts';

type People = Pick<PlannedPost, 'product' | 'maker' | 'seller' | 'alsoSellers' | 'channel' | 'owner'>;

/** Everything that posts, planned or made, name. */
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

/** Who and where of a post, planned or made. */
export const peopleOf = (post: People & Pick<PlannedPost, 'platform'>, names: Names) => ({
  product: names.product(post.product),
  maker: names.member(post.maker),
  seller: names.member(post.seller),
  alsoSellers: (post.alsoSellers ?? []).map((id) => names.member(id)),
  channel: names.channel(post.channel) ?? { id: post.channel, name: post.channel, platform: post.platform },
});

const ownersOf = (channel: ChannelName | undefined): string[] => (channel?.owner ? [channel.owner.id] : []);

/**
 * A commit was sent and showed nothing yet: before it is sent again it is looked for, and for whoever waits nothing is
 * sure until then.
 */
const isLookedForAgain = ({ state, commitAt }: Post): boolean =>
  state === 'prepared' && commitAt !== undefined;

/** A commit was sent and what came of it is being read, or could not be made sure of. */
const isDoubted = (post: Post): boolean =>
  isInDoubt(post.state) || isLookedForAgain(post) || (post.state === 'held' && post.commitAt !== undefined);

/**
 * Whose word counts on a post: the page's owner as it is now decides, and looks when there is doubt; she and the seller
 * may edit it and give it another time.
 */
export const rightsOn = (post: Pick<Post, 'channel' | 'seller'>, names: Names) => {
  const owners = ownersOf(names.channel(post.channel));
  const both = [...owners, post.seller];
  return { 'post.decide': owners, 'post.edit': both, 'post.move': both, 'post.settle': owners };
};

function mayOn(post: Post, names: Names, caller: Caller): PostRow['may'] {
  const rights = rightsOn(post, names);
  const is = (action: keyof typeof rights): boolean => may(caller, action, rights[action]);
  return {
    decide: isOpenToPeople(post) && is('post.decide'),
    edit: isOpenToPeople(post) && is('post.edit'),
    move: isOpenToPeople(post) && is('post.move'),
    check: isDoubted(post) && is('post.settle'),
    answer: isDoubted(post) && post.state === 'held' && is('post.settle'),
  };
}

/**
 * Why a post is not out. A reason that tells a private decision is for those whom the post concerns and for who cares for
 * members; the others read only its state.
 */
function reasonFor(post: Post, names: Names, caller: Caller): Pick<PostRow, 'reason'> {
  const { reason, owner, maker, seller, alsoSellers = [] } = post;
  if (reason === undefined) return {};
  const concerned = [...ownersOf(names.channel(post.channel)), owner, maker, seller, ...alsoSellers];
  const isTold = may(caller, 'member.read') || concerned.includes(caller.actor.member);
  return isTold || !isPrivateReason(reason) ? { reason: reasonView(reason) } : {};
}

/** Who looks at a post, and when. */
interface Onlooker {
  readonly caller: Caller;
  readonly now: Instant;
  readonly link: PictureLink;
}

export async function postRow(post: Post, names: Names, { caller, now, link }: Onlooker): Promise<PostRow> {
  const overdue = overdueOf(post, now);
  return {
    id: post.id,
    campaign: post.campaign,
    ...peopleOf(post, names),
    hosted: post.hosted,
    shape: post.shape,
    language: post.language,
    audience: post.audience,
    state: isLookedForAgain(post) ? 'settling' : post.state,
    ...reasonFor(post, names, caller),
    publishAt: toIso(post.publishAt),
    ...(overdue && { overdue }),
    ...(post.ownerWindowEndsAt !== undefined && { ownerWindowEndsAt: toIso(post.ownerWindowEndsAt) }),
    ...(post.publishedAt !== undefined && { publishedAt: toIso(post.publishedAt) }),
    ...(post.permalink !== undefined && { permalink: post.permalink }),
    ...(post.pictureKey !== undefined && { pictureUrl: await link(post.pictureKey) }),
    may: mayOn(post, names, caller),
  };
}

export const wordsView = (
  post: Pick<Post, 'platform'>,
  words: PostWords,
  names: Names,
): NonNullable<PostReply['words']> => ({
  text: words.text,
  altText: words.altText,
  characters: CAPTION_LIMITS[post.platform].characters,
  ...(words.editedBy !== undefined && { editedBy: names.member(words.editedBy) }),
});
