import type { Instant } from '../domain/time/instant.ts';
import type { MetricValues } from '../domain/insights/metrics.ts';
import type { Platform } from '../domain/channel/platform.ts';

/** A Page or an Instagram account, and the Page token for its calls. */
export interface GraphAccount {
  readonly remoteId: string;
  readonly token: string;
}

/** An error with which Meta refused a call. The message is redacted: no token, no address with a token. */
export interface GraphRefusal {
  readonly code: number;
  readonly subcode?: number;
  readonly transient: boolean;
  readonly message: string;
  readonly httpStatus?: number;
}

/** How much of Meta's budgets is used, in percent of each limit that the headers name; absent where they name none. */
export interface GraphUsage {
  readonly app?: number;
  /** By business object id (a Page's or an Instagram account's). */
  readonly account?: Readonly<Record<string, { readonly percent: number; readonly regainMinutes: number }>>;
}

/**
 * The outcome of a call. `unknown` means that it may or may not have taken effect: no response, an unreadable response, or
 * code 1, 2 or -1 or an HTTP status of 500 or more on a write (reason `unreadable`, with the refusal). Then only a read can
 * tell.
 */
export type GraphOutcome<T> =
  | { readonly is: 'done'; readonly value: T; readonly usage: GraphUsage }
  | { readonly is: 'refused'; readonly refusal: GraphRefusal; readonly usage: GraphUsage }
  | {
      readonly is: 'unknown';
      readonly reason: 'timeout' | 'noResponse' | 'unreadable';
      /** Meta's error on a write whose outcome it leaves open. For logs. */
      readonly refusal?: GraphRefusal;
      readonly usage: GraphUsage;
    };

interface GraphPagePost {
  readonly id: string;
  readonly isPublished: boolean;
  readonly permalink?: string;
  readonly createdAt?: Instant;
}

/** An unpublished post, which only its Page can see. */
interface GraphUnpublishedPost {
  readonly id: string;
  readonly message: string;
  readonly createdAt: Instant;
}

/** The medium for which a container is created. */
export type NewContainer =
  | { readonly is: 'photo'; readonly imageUrl: string; readonly caption: string; readonly altText: string }
  /** One picture of a carousel; the caption belongs to the carousel. */
  | { readonly is: 'carouselPicture'; readonly imageUrl: string; readonly altText: string }
  | { readonly is: 'carousel'; readonly children: readonly string[]; readonly caption: string }
  | { readonly is: 'story'; readonly imageUrl: string };

export type ContainerStatus = 'IN_PROGRESS' | 'FINISHED' | 'ERROR' | 'EXPIRED' | 'PUBLISHED';

/** A medium of an Instagram account that people can see. */
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

interface GraphToken {
  readonly token: string;
  readonly expiresAt?: Instant;
}

/** What Meta tells of a token: whether it is valid, for what, and until when it may read data. */
export interface GraphTokenFacts {
  readonly valid: boolean;
  readonly scopes: readonly string[];
  readonly dataAccessUntil?: Instant;
  /** The person who consented: her id for our app. */
  readonly user?: string;
}

/** What Meta signs when somebody removes our app, or asks for her data to be deleted. */
export interface SignedRequest {
  /** The person: her id for our app. Absent when a Page removed the app. */
  readonly user?: string;
  readonly page?: string;
  readonly issuedAt: Instant;
  /** Absent when it does not end. */
  readonly expiresAt?: Instant;
  /** What was signed, letter by letter: the same for every copy of a request. */
  readonly signedText: string;
}

/** A signed request, or why it is none. `forged`: changed, or signed with the secret of another app. */
export type SignedRequestReading =
  | { readonly is: 'genuine'; readonly request: SignedRequest }
  | { readonly is: 'malformed' | 'otherAlgorithm' | 'forged' };

/** The post whose metrics are read. */
export interface MetricsRequest {
  readonly platform: Platform;
  readonly account: GraphAccount;
  /** The published post or media. */
  readonly remoteId: string;
  /** Stories have metrics of their own. */
  readonly isStory: boolean;
}

/** The metrics of one post. Metrics that Meta refused or left out are absent from `values`. */
export interface GraphPostNumbers {
  readonly values: MetricValues;
  readonly definition: string;
  /** Meta refused the insights for want of a permission, and returned other metrics. */
  readonly insightsRefused?: true;
}

/**
 * Meta's Graph API as we use it. An operation never throws for what Meta answers: a refusal and an unknown outcome are
 * values.
 */
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
  /** Returns the id of the Page's newest published post, if any. Shows whether its posts can be read. */
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
  /** Returns the stories that are live now, newest first. They have no caption. */
  listStories(instagram: GraphAccount): Promise<GraphOutcome<readonly GraphMedia[]>>;
  /** Returns the account's media, newest first, at most 50. */
  listMedia(instagram: GraphAccount): Promise<GraphOutcome<readonly GraphMedia[]>>;
  readMedia(instagram: GraphAccount, mediaId: string): Promise<GraphOutcome<GraphMedia>>;
  readQuota(instagram: GraphAccount): Promise<GraphOutcome<{ used: number; total: number; seconds: number }>>;

  /** Returns outcomes in the order of the requests, of any number; a failure does not affect others. Sends batches of 50. */
  readMetrics(requests: readonly MetricsRequest[]): Promise<readonly GraphOutcome<GraphPostNumbers>[]>;

  /** Returns the address of Meta's consent dialogue, to which a coordinator's browser is redirected. */
  consentAddress(request: { redirectUri: string; state: string }): string;
  exchangeCode(request: { code: string; redirectUri: string }): Promise<GraphOutcome<GraphToken>>;
  lengthenToken(token: string): Promise<GraphOutcome<GraphToken>>;
  listManagedPages(userToken: string): Promise<GraphOutcome<readonly GraphManagedPage[]>>;
  inspectToken(token: string): Promise<GraphOutcome<GraphTokenFacts>>;
  /** Checks Meta's signature under a request, and reads it. Its age is for the caller to judge. */
  readSignedRequest(text: string): SignedRequestReading;
}
