/** A parameter as it goes to Graph: lists and objects become JSON where it needs them. */
export type GraphParam =
  string | number | boolean | readonly GraphParam[] | { readonly [name: string]: GraphParam };

/** One request to Graph, whole: the proof of the app secret is already among the parameters. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the version, one segment each, not encoded. Empty for a batch. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, GraphParam>>;
  /** Sent as `access_token`. Absent only for the token exchanges, which the app secret itself vouches for. */
  readonly token?: string;
}

/**
 * What came back. Any complete HTTP answer is a `reply`, whatever its status: the body is parsed JSON, or the text as
 * it came when it is no JSON; header names are in lower case. `none` says that no complete answer came.
 */
export type GraphReply =
  | {
      readonly is: 'reply';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly is: 'none'; readonly reason: 'timeout' | 'noResponse' };

/**
 * The one way to Graph below the verbs. The SDK stands behind it in production; a simulation may put a Graph of its
 * own in the same process here and gets the very same requests. It resolves whatever the network does, within its
 * deadline; it rejects only for a fault in the program, and then without any secret.
 */
export interface GraphTransport {
  call(request: GraphRequest): Promise<GraphReply>;
}
