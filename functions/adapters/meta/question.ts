import type { z } from 'zod';
import type { GraphOutcome } from '../../ports/graph.ts';
import { proveAppSecret } from './app-secret-proof.ts';
import type { GraphReply, GraphRequest, GraphTransport } from './graph-transport.ts';
import { mayHaveHappened, readRefusal, saysError } from './refusal.ts';
import { readUsage } from './usage.ts';

/** A request and what its answer must look like. */
export interface Question<T> extends GraphRequest {
  readonly answer: z.ZodType<T>;
  /** Whether it changes something at Meta: then an error that leaves doubt is `unknown`. */
  readonly writes: boolean;
  /** The Page or Instagram account whose budget it uses. */
  readonly account?: string;
  /** What must never be seen in a message, beside the token, its proof and the app secret. */
  readonly secrets?: readonly string[];
}

export type Ask = <T>(question: Question<T>) => Promise<GraphOutcome<T>>;

/** The request of a question, with the proof of the app secret for its token. */
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

/** Reads a reply into one of the three ways in which a call can end. */
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

/** Sends a question over a transport, with its proof, and reads what comes back. */
export const createAsk =
  (transport: GraphTransport, appSecret: string): Ask =>
  async (question) =>
    outcomeOf(await transport.call(requestOf(question, appSecret)), question, appSecret);
