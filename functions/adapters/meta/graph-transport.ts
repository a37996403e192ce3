/** A parameter of a request to Graph. Lists and objects are sent as JSON where Graph needs that. */
type GraphParam = string | number | boolean | readonly GraphParam[] | { readonly [name: string]: GraphParam };

/** One complete request to Graph: the parameters already contain the app secret proof. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path segments after the version, not encoded. Empty for a batch. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, GraphParam>>;
  /** Sent as `access_token`. Absent only for the token exchanges, which send the app secret instead. */
  readonly token?: string;
}

/**
 * The reply to a request. Any complete HTTP response is a `reply`, whatever its status: the body is the parsed JSON, or the
 * raw text when it is not JSON; header names are in lower case. `none` means that no complete response arrived.
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
 * The lowest layer of access to Graph. In production it is the SDK; a simulation can use its own Graph in the same process
 * and gets exactly the same requests. `call` resolves within its deadline, whatever the network does. It rejects only for a
 * programming error, and the error contains no secret.
 */
export interface GraphTransport {
  call(request: GraphRequest): Promise<GraphReply>;
}
