import type { PostCaption } from '../domain/captions/post-caption.ts';
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

/** A platform's dependencies. A platform reads the table and never writes to it: publishing acts on its answers. */
export interface PlatformDeps {
  readonly graph: PublishingGraph;
  readonly table: Table;
  readonly clock: Clock;
  readonly log: Log;
}

/** A post, and the account on which it is published. */
export interface PostOnAccount {
  readonly post: Post;
  readonly account: GraphAccount;
}

/** Everything a platform needs to prepare one post. */
export interface PrepareRequest extends PostOnAccount {
  /** The address from which Meta fetches each picture; empty for a text post with a link. */
  readonly imageUrls: readonly string[];
  readonly caption: PostCaption;
  /** Saves a draft before a call that must not be made twice; false when another worker changed the post first. */
  readonly saveDraft: (draft: RemoteDraft) => Promise<boolean>;
}

/** A post with a draft on its platform: an unpublished post, or a container. */
export interface DraftedPost extends PostOnAccount {
  readonly draftId: string;
}

/** The outcome of a Graph call that was refused or whose result is unknown. */
export type Trouble = Exclude<GraphOutcome<unknown>, { is: 'done' }>;

/** Returns the class of an error at Meta: what can be done about it. */
export const meaningOf = (trouble: Trouble): GraphClass =>
  trouble.is === 'unknown' ? 'unknownOutcome' : classify(trouble.refusal);

/** How far a post has been prepared on its platform, unpublished. */
export type Prepared =
  | { readonly is: 'ready'; readonly draftId: string }
  /** The platform has not finished it: it is polled again in a minute (`CONTAINER_POLL`). */
  | { readonly is: 'unfinished'; readonly draft?: RemoteDraft }
  /** The account's quota is used up until then. */
  | { readonly is: 'wait'; readonly until: Instant }
  /** Preparing starts again, with only `kept` of the draft. */
  | { readonly is: 'prepareAnew'; readonly kept?: RemoteDraft }
  /** The platform says that it has this post already, but does not list it. */
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

/** What became of a commit whose outcome was unknown. */
export type Settled =
  | ({ readonly is: 'out' } & PostOut)
  /** The next search is at `at`, or after a back-off if that is absent. */
  | {
      readonly is: 'searchAgain';
      readonly at?: Instant | undefined;
      readonly unseenSince?: Instant | undefined;
      /** Media that may be this post; if absent, the stored ones are kept. */
      readonly seenMedia?: readonly string[];
    }
  /** `tries` is the exponent of the back-off. */
  | { readonly is: 'commitAgain'; readonly tries: number }
  | { readonly is: 'prepareAgain' }
  | { readonly is: 'gone' }
  | { readonly is: 'hold'; readonly reason: ReasonCode }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

/** The result of searching for a post that seems to be gone. */
export type Found =
  | ({ readonly is: 'there' } & PostOut)
  | { readonly is: 'notThere' }
  | { readonly is: 'unclear'; readonly trouble?: Trouble };

/** How the removal of a post ended. `proof` is stored in the audit. */
export type Removal =
  | { readonly is: 'gone'; readonly proof: string }
  | { readonly is: 'stillThere' }
  | { readonly is: 'unclear' }
  | { readonly is: 'refused'; readonly trouble: Trouble }
  /** A story that has ended by itself, while the list of stories cannot be read. */
  | { readonly is: 'endedUnread'; readonly trouble: Trouble };

/**
 * What publishing needs of one platform. `PLATFORMS` in the domain names the platforms and `OF_PLATFORM` has an
 * implementation for each, so that a new name does not compile without one. Facts that need no call are in
 * `domain/channel/platform-facts.ts`, and a platform's numbers are in the table of metrics.
 */
export interface PublishingPlatform {
  /** Uploads pictures and caption unpublished, as far as one delivery gets. May be repeated at any point. */
  prepare(deps: PlatformDeps, request: PrepareRequest): Promise<Prepared>;
  /** Reads whether a draft is finished; undefined where `prepare` returns finished drafts. */
  readonly poll: ((deps: PlatformDeps, post: DraftedPost) => Promise<Prepared>) | undefined;
  /** Makes the post visible, in one call. */
  commit(
    graph: PublishingGraph,
    account: GraphAccount,
    draftId: string,
  ): Promise<GraphOutcome<{ id: string }>>;
  /** Finds out what became of a commit. Only reads. */
  settle(deps: PlatformDeps, post: DraftedPost): Promise<Settled>;
  /** Searches for a post that seems to be gone and whose id on the platform is unknown. */
  find(deps: PlatformDeps, post: PostOnAccount): Promise<Found>;
  /** Reads a post by its id on the platform. */
  read(
    graph: PublishingGraph,
    account: GraphAccount,
    remoteId: string,
  ): Promise<GraphOutcome<{ readonly isOut: boolean; readonly permalink?: string }>>;
  /** Deletes a post and returns the proof that it is gone. `isEnded` is set for a story that has ended by itself. */
  remove(
    graph: PublishingGraph,
    account: GraphAccount,
    post: { readonly remoteId: string; readonly isEnded: boolean },
  ): Promise<Removal>;
  /**
   * Whether anything of an account can be read. Meta answers "not found" for every medium of an Instagram account that was
   * unlinked from its Page, and for every post that we may not read (error 100/33), although all of them exist. The answer
   * is reliable only if something else that needs the same permission can be read.
   */
  canSee(graph: Pick<Graph, 'readQuota' | 'listPagePosts'>, account: GraphAccount): Promise<boolean>;
}
