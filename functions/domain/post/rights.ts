import { type Action, type Actor, can } from '../people/roles.ts';
import { isOwnersPause, mayBePaused } from './pause.ts';
import { isOpenToPeople, type Post } from './post.ts';
import { isInDoubt, type PostState } from './post-states.ts';
import { mayBeTriedAgain } from './retrying.ts';
import { isPrivateReason } from './reasons.ts';

/**
 * Whether a commit was sent that showed no effect yet. The post is searched for before the commit is sent again; until then
 * people cannot rely on either outcome.
 */
const isSearchedForAgain = ({ state, commitAt }: Pick<Post, 'state' | 'commitAt'>): boolean =>
  state === 'prepared' && commitAt !== undefined;

/** Whether a commit was sent whose outcome is being read, or could not be determined. */
const isDoubted = (post: Pick<Post, 'state' | 'commitAt'>): boolean =>
  isInDoubt(post.state) || isSearchedForAgain(post) || (post.state === 'held' && post.commitAt !== undefined);

/** Returns the state that people are shown: a post that is searched for again is shown as being checked, as it may be out. */
export const toldState = (post: Pick<Post, 'state' | 'commitAt'>): PostState =>
  isSearchedForAgain(post) ? 'settling' : post.state;

/** What people can do to a post. */
export type PostAction = Extract<Action, `post.${string}`>;

/**
 * Returns who is an owner of a post for each action: the present owner of the page decides, and checks when there is
 * doubt; the page owner and the seller may edit the post, give it another time, and pause it. `owner` is undefined when the
 * page is the community's own, or gone.
 */
export function rightsOn(
  { seller }: Pick<Post, 'seller'>,
  owner: string | undefined,
): Readonly<Record<PostAction, readonly string[]>> {
  const owners = owner === undefined ? [] : [owner];
  const both = [...owners, seller];
  return {
    'post.decide': owners,
    'post.edit': both,
    'post.move': both,
    'post.pause': both,
    'post.cancel': [],
    'post.settle': owners,
  };
}

/**
 * Returns what a person needs to be allowed for a decision on a post. On the community's own page there is no owner who is
 * asked: whoever may cancel posts may skip one there.
 */
export const neededToDecide = (decision: 'yes' | 'skip', owner: string | undefined): PostAction =>
  decision === 'skip' && owner === undefined ? 'post.cancel' : 'post.decide';

/** What a person may do to a post in its present state. */
export interface PostRights {
  readonly decide: boolean;
  readonly edit: boolean;
  readonly move: boolean;
  readonly pause: boolean;
  readonly resume: boolean;
  readonly skip: boolean;
  readonly cancel: boolean;
  readonly retry: boolean;
  readonly check: boolean;
  readonly answer: boolean;
}

/** Returns what the actor may do with a post now. `owner` is the owner of the post's page. */
export function mayOn(post: Post, owner: string | undefined, actor: Actor): PostRights {
  const rights = rightsOn(post, owner);
  const is = (action: PostAction): boolean =>
    can(actor, action, { community: post.community, owners: rights[action] });
  const [isOpen, isInQuestion] = [isOpenToPeople(post), isDoubted(post)];
  return {
    decide: isOpen && is('post.decide'),
    edit: isOpen && is('post.edit'),
    move: isOpen && is('post.move'),
    pause: mayBePaused(post) && is('post.pause'),
    resume:
      post.paused !== undefined &&
      isOpen &&
      (isOwnersPause(post, owner) ? actor.member === owner : is('post.pause')),
    skip: isOpen && is(neededToDecide('skip', owner)),
    cancel: isOpen && is('post.cancel'),
    retry: mayBeTriedAgain(post) && is('post.move'),
    check: isInQuestion && is('post.settle'),
    answer: isInQuestion && post.state === 'held' && is('post.settle'),
  };
}

/**
 * Returns the reason why a post is not out, as far as the actor may read it. Only the people whom the post concerns, and
 * those who may read members, see a reason that reveals a private decision; others see only the post's state.
 */
export function reasonToldTo(post: Post, owner: string | undefined, actor: Actor): string | undefined {
  const { reason, community } = post;
  if (reason === undefined || !isPrivateReason(reason)) return reason;
  return concernedBy(post, owner).includes(actor.member) ||
    can(actor, 'member.read', { community, owners: [] })
    ? reason
    : undefined;
}

/** Returns the members whom a post concerns; `owner` is the present owner of its page. */
function concernedBy(post: Post, owner: string | undefined): readonly (string | undefined)[] {
  return [owner, post.owner, post.maker, post.seller, ...(post.alsoSellers ?? [])];
}

/** Whether the actor may read who did what to a post: the members whom it concerns, and those who read the audit. */
export const mayReadHistory = (post: Post, owner: string | undefined, actor: Actor): boolean =>
  concernedBy(post, owner).includes(actor.member) ||
  can(actor, 'audit.read', { community: post.community, owners: [] });
