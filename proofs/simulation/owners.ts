import { HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { PostState } from '../../functions/domain/post/post-states.ts';
import { randomFrom } from '../../functions/domain/seeded.ts';
import type { ByHand } from '../../sandbox/core/by-hand.ts';
import type { SandboxCore } from '../../sandbox/core/sandbox-core.ts';
import { countByHand, type World } from './world.ts';
import { captionFor } from './fakes.ts';

/** Prefix of the owners' pictures, which tells them from ours. */
const OWN = 'own-';

/** Returns whether a picture in the journal was posted by an owner herself. */
export const isOwn = (pictureSha256: string | null): boolean => pictureSha256?.startsWith(OWN) ?? false;

/** An owner may act on a post until this long after its commit, which covers the time in which doubts are settled. */
const HANDS_ON = 12 * MINUTE;
/** An archived post is shown again before the first check for a missing post, six hours after its commit. */
const PUT_AWAY = 3 * HOUR;

/**
 * Simulates the owners of Pages and accounts, who also use Meta's own app: they post stories and posts of their own, some
 * with exactly our caption in the same minute, and change, delete, archive, show again or pin our posts. These are not
 * faults, but none of theirs may be taken for ours, and none of ours may be lost because of them.
 */
export function employOwners(
  { loop, core, world }: { readonly loop: World['loop']; readonly core: SandboxCore; readonly world: World },
  how: { readonly seed: string; readonly until: number; readonly accountOf: (post: Post) => string },
): (post: Post, before: PostState | undefined) => void {
  const { rates } = world;
  const random = randomFrom(`${how.seed}|owners`);
  let pictures = 0;
  const picture = () => {
    pictures += 1;
    return { sha256: `${OWN}${String(pictures)}`, width: 1080, height: 1920 };
  };
  const act = (kind: string, at: number, byHand: () => ByHand | undefined): void => {
    if (at >= how.until) return;
    loop.plan(at, () => {
      const wish = byHand();
      if (wish && core.byHand(wish, loop.now()) !== undefined) countByHand(world, kind);
    });
  };

  const hour = (): void => {
    if (loop.now() >= how.until) return;
    loop.plan(loop.now() + HOUR, hour);
    for (const account of core.state.instagrams.keys())
      if (random() < rates.ownStory)
        act('own.story', loop.now() + random() * HOUR, () => ({ do: 'story', account, picture: picture() }));
  };
  if (rates.ownStory > 0) loop.plan(loop.now() + HOUR, hour);

  /** Posts whose caption their owner also posts herself. */
  const repeated = new Set<string>();
  /** The owner posts the same caption herself, at most a minute before or after the post's time. */
  const repeatCaption = (post: Post): void => {
    repeated.add(post.id);
    act('own.sameWords', post.publishAt + (2 * random() - 1) * MINUTE, () => ({
      do: 'post',
      account: how.accountOf(post),
      caption: captionFor(post.id),
      picture: picture(),
    }));
  };

  const layHands = (post: Post): void => {
    // Owners leave every story alone, and every post whose caption they also post themselves: if ours were deleted or
    // changed before a check, the two could not be told apart (docs/assumptions-about-meta.md).
    const isAmbiguous = post.shape === 'story' || repeated.has(post.id);
    const at = loop.now() + SECOND + random() * HANDS_ON;
    const remoteId = () => oursOn(core, how.accountOf(post), post);
    const on = <A extends object>(rest: A) => {
      const id = remoteId();
      return id === undefined ? undefined : { ...rest, remoteId: id };
    };
    const kind = Math.floor(random() * 4);
    if (isAmbiguous) return;
    if (kind === 0) act('own.edit', at, () => on({ do: 'edit' as const, caption: `${post.id} *` }));
    else if (kind === 1) act('own.remove', at, () => on({ do: 'remove' as const }));
    else if (kind === 2) act('own.pin', at, () => on({ do: 'pin' as const }));
    else if (post.platform === 'instagram') {
      const back = random() < 0.5;
      act('own.archive', at, () => on({ do: 'archive' as const }));
      if (back) act('own.showAgain', at + random() * PUT_AWAY, () => on({ do: 'showAgain' as const }));
    }
  };

  return (post, before) => {
    if (post.state === before) return;
    if (post.state === 'prepared' && before === 'preparing' && random() < rates.ownPost) repeatCaption(post);
    if (post.state === 'committing' && random() < rates.ownHand) layHands(post);
  };
}

/** Returns Meta's id of our post from the sandbox's state: unlike the publisher, an owner can see which post is ours. */
function oursOn({ state }: SandboxCore, account: string, post: Post): string | undefined {
  const container = post.draft?.id;
  if (post.platform === 'facebook')
    return state.posts.get(container ?? '')?.publishedAt === undefined ? undefined : container;
  for (const media of state.media.values())
    if (media.account === account && media.container === container) return media.id;
  return undefined;
}
