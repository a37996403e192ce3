import type { PostWords } from '../domain/captions/words.ts';
import type { GraphClass } from '../domain/post/graph-classes.ts';
import { classify } from '../domain/post/graph-rules.ts';
import type { Post, RemoteDraft } from '../domain/post/post.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Graph, GraphAccount, GraphOutcome } from '../ports/graph.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import type { PublishingGraph } from './watch-usage.ts';

/** What a platform works with. It reads the table and never writes there: what follows from its answers is publishing's. */
export interface PlatformDeps {
  readonly graph: PublishingGraph;
  readonly table: Table;
  readonly clock: Clock;
  readonly log: Log;
}

/** A post, and the account that it goes out on. */
export interface PostOnAccount {
  readonly post: Post;
  readonly account: GraphAccount;
}

/** Everything a platform needs to prepare one post. */
export interface PrepareOrder extends PostOnAccount {
  /** Where Meta fetches each picture; none for words with a link. */
  readonly imageUrls: readonly string[];
  readonly words: PostWords;
  /** Saves a draft before a call that cannot be made twice; false when another worker was faster. */
  readonly saveDraft: (draft: RemoteDraft) => Promise<boolean>;
}

/** A post of which its platform holds a draft: an unpublished post, or a container. */
export interface DraftedPost extends PostOnAccount {
  readonly draftId: string;
}

/** A Graph call that did not end well. */
export type Trouble = Exclude<GraphOutcome<unknown>, { is: 'done' }>;

export const meaningOf = (trouble: Trouble): GraphClass =>
  trouble.is === 'unknown' ? 'unknownOutcome' : classify(trouble.refusal);

/** How far a post came that is prepared where nobody sees it. */
export type Prepared =
  | { readonly is: 'ready'; readonly draftId: string }
  /** The platform has not finished it: it is looked at again soon. */
  | { readonly is: 'unfinished'; readonly draft?: RemoteDraft }
  /** The account may make nothing more until then. */
  | { readonly is: 'wait'; readonly until: Instant }
  /** Begins again, but for what of the draft is kept. */
  | { readonly is: 'prepareAnew'; readonly kept?: RemoteDraft }
  /** The platform says that it has this post already, and does not show it. */
  | { readonly is: 'duplicate' }
  | { readonly is: 'overtaken' }
  | { readonly is: 'hold' | 'fail'; readonly reason: ReasonCode }
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly kept?: RemoteDraft };

/** A post that people can see. */
export interface PostOut {
  readonly remoteId: string;
  readonly publishedAt: Instant;
  readonly permalink?: string;
}

/** What became of a commit of which nobody knows how it ended. */
export type Settled =
  | ({ readonly is: 'out' } & PostOut)
  /** After a back-off where `at` is absent. */
  | {
      readonly is: 'lookAgain';
      readonly at?: Instant | undefined;
      readonly unseenSince?: Instant | undefined;
      /** Media that may be this post; those that were known stay where it is absent. */
      readonly seenMedia?: readonly string[];
    }
  /** `tries` says how far its back-off has grown. */
  | { readonly is: 'commitAgain'; readonly tries: number }
  | { readonly is: 'prepareAgain' }
  | { readonly is: 'gone' }
  | { readonly is: 'hold'; readonly reason: ReasonCode }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

/** What a look for a post that seems to be gone found. */
export type Found =
  | ({ readonly is: 'there' } & PostOut)
  | { readonly is: 'notThere' }
  | { readonly is: 'unclear'; readonly trouble?: Trouble };

/** How taking a post down ended. `proof` is what the audit keeps. */
export type Removal =
  | { readonly is: 'gone'; readonly proof: string }
  | { readonly is: 'stillThere' }
  | { readonly is: 'unclear' }
  | { readonly is: 'refused'; readonly trouble: Trouble }
  /** A story that ended by itself, of which nothing can be read. */
  | { readonly is: 'endedUnread'; readonly trouble: Trouble };

/**
 * One platform, as publishing knows it. `PLATFORMS` of the domain names them; `OF_PLATFORM` holds one for each, so that a
 * new name does not compile before all of this stands. Its facts that need no call stand in the domain
 * (`domain/channel/platform-facts.ts`), and its numbers in the table of metrics.
 */
export interface PublishingPlatform {
  /** Puts pictures and words where nobody sees them, as far as one delivery goes. May be repeated at any point. */
  prepare(deps: PlatformDeps, order: PrepareOrder): Promise<Prepared>;
  /** Looks whether a draft is finished; absent where `prepare` ends with a finished one. */
  readonly poll: ((deps: PlatformDeps, post: DraftedPost) => Promise<Prepared>) | undefined;
  /** The one call after which people see the post. */
  commit(
    graph: PublishingGraph,
    account: GraphAccount,
    draftId: string,
  ): Promise<GraphOutcome<{ id: string }>>;
  /** Finds out what became of a commit. Reads, and changes nothing anywhere. */
  settle(deps: PlatformDeps, post: DraftedPost): Promise<Settled>;
  /** Looks for a post that seems to be gone and whose id at the platform nobody knows. */
  find(deps: PlatformDeps, post: PostOnAccount): Promise<Found>;
  /** A post by its id at the platform. */
  read(
    graph: PublishingGraph,
    account: GraphAccount,
    remoteId: string,
  ): Promise<GraphOutcome<{ readonly isOut: boolean; readonly permalink?: string }>>;
  /** Takes a post down and says what proves it. `isEnded` for a story whose day is over. */
  remove(
    graph: PublishingGraph,
    account: GraphAccount,
    post: { readonly remoteId: string; readonly isEnded: boolean },
  ): Promise<Removal>;
  /**
   * Whether anything of an account can be read. Meta says "not there" of every medium of an Instagram account that was taken
   * off its Page, and of every post that we may not read (Meta's error 100/33), though all of them still stand: only where
   * something else can be read that needs the same permission does it mean what it says.
   */
  canSee(graph: Pick<Graph, 'readQuota' | 'listPagePosts'>, account: GraphAccount): Promise<boolean>;
}
