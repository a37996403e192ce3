import type { Instant } from '../domain/time/instant.ts';
import type { MetricValues } from '../domain/insights/metrics.ts';
import type { Platform } from '../domain/channel/platform.ts';

/** A Page or an Instagram account, and the Page token that speaks for it. */
export interface GraphAccount {
  readonly remoteId: string;
  readonly token: string;
}

/** What Meta said no with. The message is redacted: no token, no address with a token. */
export interface GraphRefusal {
  readonly code: number;
  readonly subcode?: number;
  readonly transient: boolean;
  readonly message: string;
  readonly httpStatus?: number;
}

/** How much of Meta's budget is used, in percent of each limit that its headers name; absent when it said nothing. */
export interface GraphUsage {
  readonly app?: number;
  /** By business object id (a Page's or an Instagram account's). */
  readonly account?: Readonly<Record<string, { readonly percent: number; readonly regainMinutes: number }>>;
}

/**
 * Every call ends in one of three ways. `unknown` means that it may or may not have taken effect: no answer, an answer
 * that cannot be read, or code 1, 2 or -1 or an HTTP status of 500 and more on a write (reason `unreadable`, with the
 * refusal). After it, only reading tells.
 */
export type GraphOutcome<T> =
  | { readonly is: 'done'; readonly value: T; readonly usage: GraphUsage }
  | { readonly is: 'refused'; readonly refusal: GraphRefusal; readonly usage: GraphUsage }
  | {
      readonly is: 'unknown';
      readonly reason: 'timeout' | 'noResponse' | 'unreadable';
      /** Meta's own words, when it answered a write with an error that does not settle it. For logs. */
      readonly refusal?: GraphRefusal;
      readonly usage: GraphUsage;
    };

export interface GraphPagePost {
  readonly id: string;
  readonly isPublished: boolean;
  readonly permalink?: string;
  readonly createdAt?: Instant;
}

/** A post that only its Page sees. */
export interface GraphUnpublishedPost {
  readonly id: string;
  readonly message: string;
  readonly createdAt: Instant;
}

/** What a container is to become. */
export type NewContainer =
  | { readonly is: 'photo'; readonly imageUrl: string; readonly caption: string; readonly altText: string }
  /** One picture of a carousel; its caption stands on the whole. */
  | { readonly is: 'carouselPicture'; readonly imageUrl: string; readonly altText: string }
  | { readonly is: 'carousel'; readonly children: readonly string[]; readonly caption: string }
  | { readonly is: 'story'; readonly imageUrl: string };

export type ContainerStatus = 'IN_PROGRESS' | 'FINISHED' | 'ERROR' | 'EXPIRED' | 'PUBLISHED';

export interface GraphMedia {
  readonly id: string;
  readonly caption: string;
  readonly permalink?: string;
  readonly createdAt: Instant;
}

/** A Page that a person manages, with its linked Instagram account if it has one. */
export interface GraphManagedPage {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly tasks: readonly string[];
  readonly instagram?: { readonly id: string; readonly username: string };
}

export interface GraphToken {
  readonly token: string;
  readonly expiresAt?: Instant;
}

export interface GraphTokenFacts {
  readonly valid: boolean;
  readonly scopes: readonly string[];
  readonly dataAccessUntil?: Instant;
}

export interface MetricsRequest {
  readonly platform: Platform;
  readonly account: GraphAccount;
  /** The published post or media. */
  readonly remoteId: string;
  /** Stories have numbers of their own. */
  readonly isStory: boolean;
}

/** Numbers of one post. Metrics that Meta refused or left out are absent from `values`. */
export interface PostMetrics {
  readonly values: MetricValues;
  readonly definition: string;
}

export interface Graph {
  uploadPhoto(
    page: GraphAccount,
    photo: { url: string; altText: string },
  ): Promise<GraphOutcome<{ id: string }>>;
  createUnpublishedPost(
    page: GraphAccount,
    post: { message: string; photoIds: readonly string[]; link?: string },
  ): Promise<GraphOutcome<{ id: string }>>;
  publishPost(page: GraphAccount, postId: string): Promise<GraphOutcome<{ id: string }>>;
  readPost(page: GraphAccount, postId: string): Promise<GraphOutcome<GraphPagePost>>;
  /** Ids of the Page's newest published post, if it has any: shows that its posts can be read. */
  listPagePosts(page: GraphAccount): Promise<GraphOutcome<readonly string[]>>;
  /** The Page's newest posts that are not published, at most 50. Meta does not say whether it lists all of them. */
  listUnpublishedPosts(page: GraphAccount): Promise<GraphOutcome<readonly GraphUnpublishedPost[]>>;
  deletePost(page: GraphAccount, postId: string): Promise<GraphOutcome<{ id: string }>>;

  createContainer(instagram: GraphAccount, media: NewContainer): Promise<GraphOutcome<{ id: string }>>;
  readContainer(
    instagram: GraphAccount,
    containerId: string,
  ): Promise<GraphOutcome<{ status: ContainerStatus; detail: string }>>;
  publishContainer(instagram: GraphAccount, containerId: string): Promise<GraphOutcome<{ id: string }>>;
  /** Stories that are live now, the newest first. They have no caption. */
  listStories(instagram: GraphAccount): Promise<GraphOutcome<readonly GraphMedia[]>>;
  /** The newest first, at most 50. */
  listMedia(instagram: GraphAccount): Promise<GraphOutcome<readonly GraphMedia[]>>;
  readMedia(instagram: GraphAccount, mediaId: string): Promise<GraphOutcome<GraphMedia>>;
  readQuota(instagram: GraphAccount): Promise<GraphOutcome<{ used: number; total: number; seconds: number }>>;

  /** Answers in the order asked; one that fails does not fail the others. Any number; batches of 50 inside. */
  readMetrics(requests: readonly MetricsRequest[]): Promise<readonly GraphOutcome<PostMetrics>[]>;

  /** Where a coordinator's browser is sent to agree. */
  consentAddress(request: { redirectUri: string; state: string }): string;
  exchangeCode(request: { code: string; redirectUri: string }): Promise<GraphOutcome<GraphToken>>;
  lengthenToken(token: string): Promise<GraphOutcome<GraphToken>>;
  listManagedPages(userToken: string): Promise<GraphOutcome<readonly GraphManagedPage[]>>;
  inspectToken(token: string): Promise<GraphOutcome<GraphTokenFacts>>;
}
