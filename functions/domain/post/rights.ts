import { type Action, type Actor, can } from '../people/roles.ts';
import { isOpenToPeople, type Post } from './post.ts';
import { isInDoubt, type PostState } from './post-states.ts';
import { isPrivateReason } from './reasons.ts';

/**
 * A commit was sent and showed nothing yet: before it is sent again it is looked for, and for whoever waits nothing is
 * sure until then.
 */
const isLookedForAgain = ({ state, commitAt }: Pick<Post, 'state' | 'commitAt'>): boolean =>
  state === 'prepared' && commitAt !== undefined;

/** A commit was sent and what came of it is being read, or could not be made sure of. */
const isDoubted = (post: Pick<Post, 'state' | 'commitAt'>): boolean =>
  isInDoubt(post.state) || isLookedForAgain(post) || (post.state === 'held' && post.commitAt !== undefined);

/** The state that people are told: one that is looked for again is being checked, as it may be out. */
export const toldState = (post: Pick<Post, 'state' | 'commitAt'>): PostState =>
  isLookedForAgain(post) ? 'settling' : post.state;

/** What people do to a post. */
export type PostAction = Extract<Action, `post.${string}`>;

/**
 * Whose word counts on a post: the page's owner as it is now decides, and looks when there is doubt; she and the seller
 * may edit it and give it another time. `owner` is absent when the page is the community's own, or gone.
 */
export function rightsOn(
  { seller }: Pick<Post, 'seller'>,
  owner: string | undefined,
): Readonly<Record<PostAction, readonly string[]>> {
  const owners = owner === undefined ? [] : [owner];
  const both = [...owners, seller];
  return { 'post.decide': owners, 'post.edit': both, 'post.move': both, 'post.settle': owners };
}

/** What somebody may do to a post as it stands. */
export interface PostRights {
  readonly decide: boolean;
  readonly edit: boolean;
  readonly move: boolean;
  readonly check: boolean;
  readonly answer: boolean;
}

export function mayOn(post: Post, owner: string | undefined, actor: Actor): PostRights {
  const rights = rightsOn(post, owner);
  const is = (action: PostAction): boolean =>
    can(actor, action, { community: post.community, owners: rights[action] });
  const [isOpen, isInQuestion] = [isOpenToPeople(post), isDoubted(post)];
  return {
    decide: isOpen && is('post.decide'),
    edit: isOpen && is('post.edit'),
    move: isOpen && is('post.move'),
    check: isInQuestion && is('post.settle'),
    answer: isInQuestion && post.state === 'held' && is('post.settle'),
  };
}

/**
 * Why a post is not out, as far as somebody is told. A reason that tells a private decision is for those whom the post
 * concerns and for who cares for members; the others read only its state.
 */
export function reasonToldTo(post: Post, owner: string | undefined, actor: Actor): string | undefined {
  const { reason, community, maker, seller, alsoSellers = [] } = post;
  if (reason === undefined || !isPrivateReason(reason)) return reason;
  const isConcerned = [owner, post.owner, maker, seller, ...alsoSellers].includes(actor.member);
  return isConcerned || can(actor, 'member.read', { community, owners: [] }) ? reason : undefined;
}
