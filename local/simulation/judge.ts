import type { Post } from '../../functions/domain/post.ts';
import type { SandboxCore } from '../sandbox/core/sandbox-core.ts';

/** What the one who stands outside found: the plan against what viewers saw. */
export interface Verdict {
  readonly posts: number;
  readonly published: number;
  /** Seen more than once. */
  readonly doubles: readonly string[];
  /** Planned, and not seen. */
  readonly losses: readonly string[];
  /** Seen, but shown to its people as not out; or the other way round. */
  readonly lies: readonly string[];
  /** Without a final state. */
  readonly unsettled: readonly string[];
}

/** Every post's caption is its own, so what viewers saw can be told apart without asking the system. */
export function judge(posts: readonly Post[], captionOf: (post: Post) => string, core: SandboxCore): Verdict {
  const seen = new Map<string, number>();
  for (const { event, caption, account } of core.state.journal) {
    if (event === 'published')
      seen.set(`${account} ${caption}`, (seen.get(`${account} ${caption}`) ?? 0) + 1);
  }
  const times = (post: Post): number => seen.get(captionOf(post)) ?? 0;
  const names = (list: readonly Post[]): string[] =>
    list.map(({ id, state, reason = '' }) => `${id} ${state} ${reason}`.trim());
  const ended = new Set<Post['state']>(['published', 'removed', 'held', 'failed', 'cancelled']);
  return {
    posts: posts.length,
    published: posts.filter(({ state }) => state === 'published').length,
    doubles: names(posts.filter((post) => times(post) > 1)),
    losses: names(posts.filter((post) => times(post) === 0)),
    lies: names(
      posts.filter((post) => times(post) > 0 !== (post.state === 'published' || post.state === 'removed')),
    ),
    unsettled: names(posts.filter(({ state }) => !ended.has(state))),
  };
}
