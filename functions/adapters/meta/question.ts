import type * as z from 'zod';
import type { GraphOutcome } from '../../ports/graph.ts';
import { proveAppSecret } from './app-secret-proof.ts';
import type { GraphReply, GraphRequest, GraphTransport } from './graph-transport.ts';
import { mayHaveHappened, readRefusal, saysError } from './refusal.ts';
import { readUsage } from './usage.ts';

/** A request and the schema of its response. */
export interface Question<T> extends GraphRequest {
  readonly answer: z.ZodType<T>;
  /** Whether the request changes something at Meta: then an error that may hide a success is `unknown`. */
  readonly writes: boolean;
  /** The Page or Instagram account whose rate limit the request uses. */
  readonly account?: string;
  /** Further secrets to redact from messages, besides the token, its proof and the app secret. */
  readonly secrets?: readonly string[];
}

export type Ask = <T>(question: Question<T>) => Promise<GraphOutcome<T>>;

/** Returns the request of a question, with the app secret proof for its token. */
export function requestOf(question: Question<unknown>, appSecret: string): GraphRequest {
  const { method, path, params, token } = question;
  if (token === undefined) return { method, path, params };
  return {
    method,
    path,
    params: { ...params, appsecret_proof: proveAppSecret(appSecret, token) },
    token,
  };
}

function secretsOf(question: Question<unknown>, appSecret: string): readonly string[] {
  const { token, secrets = [] } = question;
  return token === undefined
    ? [appSecret, ...secrets]
    : [token, proveAppSecret(appSecret, token), appSecret, ...secrets];
}

/** Reads a reply as one of the three outcomes: `done`, `refused` or `unknown`. */
export function outcomeOf<T>(reply: GraphReply, question: Question<T>, appSecret: string): GraphOutcome<T> {
  if (reply.is === 'none') return { is: 'unknown', reason: reply.reason, usage: {} };
  const { status, headers, body } = reply;
  const usage = readUsage(headers, question.account);
  const unreadable = { is: 'unknown', reason: 'unreadable', usage } as const;
  if (saysError(body)) {
    const refusal = readRefusal(status, body, secretsOf(question, appSecret));
    if (!refusal) return unreadable;
    return question.writes && mayHaveHappened(refusal)
      ? { ...unreadable, refusal }
      : { is: 'refused', refusal, usage };
  }
  if (status < 200 || status > 299) return unreadable;
  const parsed = question.answer.safeParse(body);
  return parsed.success ? { is: 'done', value: parsed.data, usage } : unreadable;
}

/** Returns a function that sends a question with its proof over a transport and reads the reply. */
export const createAsk =
  (transport: GraphTransport, appSecret: string): Ask =>
  async (question) =>
    outcomeOf(await transport.call(requestOf(question, appSecret)), question, appSecret);
