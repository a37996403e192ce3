import type { ImageFacts } from '../rules/image-facts.ts';

export const GRAPH_METHODS = ['GET', 'POST', 'DELETE'] as const;
export type GraphMethod = (typeof GRAPH_METHODS)[number];

/** One call independent of HTTP: its parameters can be in the query, the body or both. */
export interface GraphRequest {
  readonly method: GraphMethod;
  /** With or without the version: `/v24.0/123/feed`, `/me`. No query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Decoded JSON, form or multipart fields. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** From `Authorization: Bearer`. */
  readonly token?: string;
  /** A file from the multipart field `source`. */
  readonly source?: ImageFacts;
}
