import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { SandboxCore } from '../../sandbox/core/sandbox-core.ts';
import { captionFor } from './fakes.ts';
import { isOwn } from './owners.ts';
import { pictureHash } from './sim-graph.ts';

/** The result of comparing the plan with what viewers saw. */
export interface Verdict {
  readonly posts: number;
  readonly published: number;
  /** Seen more than once. */
  readonly doubles: readonly string[];
  /** Planned but not seen. */
  readonly losses: readonly string[];
  /**
   * Seen but shown to the members as not published, or the reverse; bound to the post of another; shown as removed while it
   * is visible; with more than one metrics item, so that its numbers count twice; or seen although no post has its identity.
   */
  readonly lies: readonly string[];
  /** Without a final state. */
  readonly unsettled: readonly string[];
}

const ENDED: ReadonlySet<Post['state']> = new Set(['published', 'removed', 'held', 'failed', 'cancelled']);

const name = ({ id, state, reason = '' }: Post): string => `${id} ${state} ${reason}`.trim();
const namesOf = (posts: readonly Post[]): string[] => posts.map(name);

const isOut = ({ state }: Post): boolean => state === 'published' || state === 'removed';

/** Returns what identifies a post to a viewer of its account: its caption or, for a story, its picture. */
async function identityOf(post: Post, remoteId: string): Promise<string> {
  if (post.shape !== 'story') return `${remoteId} ${captionFor(post.id)}`;
  const address = await new MemoryMediaStore().publicUrl(post.pictureKey ?? 'none', 0);
  return `${remoteId} story ${pictureHash(address)}`;
}

/** Returns what viewers saw appear of our posts: the ids that Meta gave, by the identity of the post. */
function seenIn(core: SandboxCore): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, string[]>();
  const known = new Set<string>();
  for (const { event, caption, account, pictureSha256, remoteId } of core.state.journal) {
    if (event !== 'published' || isOwn(pictureSha256)) continue;
    const identity = caption === '' ? `${account} story ${String(pictureSha256)}` : `${account} ${caption}`;
    // A post that its owner archived and shows again is still the same, even when its caption has changed.
    if (!known.has(remoteId)) seen.set(identity, [...(seen.get(identity) ?? []), remoteId]);
    known.add(remoteId);
  }
  return seen;
}

/** Returns whether a viewer of the page sees the post. */
export const isSeen = async (post: Post, account: string, core: SandboxCore): Promise<boolean> =>
  seenIn(core).has(await identityOf(post, account));

/**
 * Judges from the journal, which the system under test never sees. `remoteIdOf` returns a post's account, `countMetrics` the
 * number of its metrics items.
 */
export async function judge(
  posts: readonly Post[],
  remoteIdOf: (post: Post) => string,
  core: SandboxCore,
  countMetrics: (post: Post) => number,
): Promise<Verdict> {
  const seen = seenIn(core);
  const found = new Map<Post, readonly string[]>();
  const known = new Set<string>();
  for (const post of posts) {
    const identity = await identityOf(post, remoteIdOf(post));
    known.add(identity);
    found.set(post, seen.get(identity) ?? []);
  }
  const strange = [...seen.keys()].filter((identity) => !known.has(identity));
  const idsOf = (post: Post): readonly string[] => found.get(post) ?? [];
  const last = new Map(core.state.journal.map(({ remoteId, event }) => [remoteId, event]));
  const isStillThere = (post: Post): boolean =>
    post.state === 'removed' && idsOf(post).some((id) => last.get(id) === 'published');
  const isBoundToAnother = (post: Post): boolean =>
    post.remoteId !== undefined && !idsOf(post).includes(post.remoteId);
  const isLie = (post: Post): boolean =>
    idsOf(post).length > 0 !== isOut(post) ||
    isBoundToAnother(post) ||
    isStillThere(post) ||
    countMetrics(post) > 1;
  return {
    posts: posts.length,
    published: posts.filter(({ state }) => state === 'published').length,
    doubles: namesOf(posts.filter((post) => idsOf(post).length > 1)),
    losses: namesOf(posts.filter((post) => idsOf(post).length === 0)),
    lies: [...namesOf(posts.filter(isLie)), ...strange],
    unsettled: namesOf(posts.filter(({ state }) => !ENDED.has(state))),
  };
}
