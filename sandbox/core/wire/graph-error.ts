/** The facts of a refusal, as in Graph's error object. */
export interface GraphErrorFacts {
  readonly code: number;
  readonly subcode?: number | undefined;
  readonly message: string;
  readonly type?: 'OAuthException' | 'GraphMethodException' | 'GraphBatchException' | 'IGApiException';
  readonly status?: number | undefined;
  readonly transient?: boolean | undefined;
  readonly title?: string;
  readonly userMessage?: string;
}

/** Thrown when a request is refused; nothing that it asked for has happened. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly facts: GraphErrorFacts;

  constructor(facts: GraphErrorFacts) {
    super(facts.message);
    this.facts = facts;
  }
}

/** Returns the HTTP status of a refusal as Graph was seen to answer it: 400 for most, others by no rule that is known. */
export function statusOf(facts: GraphErrorFacts): number {
  if (facts.status !== undefined) return facts.status;
  const { code } = facts;
  if (code === 1 || code === 2) return 500;
  if (code === 10 || (code >= 200 && code < 300) || (code === 4 && facts.subcode === undefined)) return 403;
  return 400;
}

const isTransient = ({ code, transient }: GraphErrorFacts): boolean =>
  transient ?? (code === 1 || code === 2 || code === 4 || code === -1 || code === -2);

/** Returns the body of a refusal. */
export function errorBody(facts: GraphErrorFacts, traceId: string): { error: Record<string, unknown> } {
  return {
    error: {
      message: facts.message,
      type: facts.type ?? 'OAuthException',
      code: facts.code,
      ...(facts.subcode === undefined ? {} : { error_subcode: facts.subcode }),
      is_transient: isTransient(facts),
      ...(facts.title === undefined ? {} : { error_user_title: facts.title }),
      ...(facts.userMessage === undefined ? {} : { error_user_msg: facts.userMessage }),
      fbtrace_id: traceId,
    },
  };
}
