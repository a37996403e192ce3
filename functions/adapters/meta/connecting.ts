import { z } from 'zod';
import { type Instant, SECOND } from '../../domain/time/instant.ts';
import type { Graph } from '../../ports/graph.ts';
import { GraphExpiry } from './graph-instant.ts';
import type { Ask } from './question.ts';

export interface ConnectingDeps {
  readonly ask: Ask;
  readonly appId: string;
  readonly appSecret: string;
  readonly appToken: string;
  readonly now: () => Instant;
}

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  /** Seconds from now; absent from tokens that do not expire. */
  expires_in: z.number().nonnegative().optional(),
});

const TokenFacts = z
  .object({
    data: z.object({
      is_valid: z.boolean(),
      scopes: z.array(z.string()).default([]),
      data_access_expires_at: GraphExpiry.optional(),
    }),
  })
  .transform(({ data: { is_valid: valid, scopes, data_access_expires_at: dataAccessUntil } }) => ({
    valid,
    scopes,
    ...(dataAccessUntil !== undefined && { dataAccessUntil }),
  }));

/** Codes, tokens and what they are worth (graph-api.md 6). */
export function createConnecting({
  ask,
  appId,
  appSecret,
  appToken,
  now,
}: ConnectingDeps): Pick<Graph, 'exchangeCode' | 'lengthenToken' | 'inspectToken'> {
  const exchange = (params: Readonly<Record<string, string>>, secret: string) =>
    ask({
      method: 'GET',
      path: ['oauth', 'access_token'],
      params: { client_id: appId, client_secret: appSecret, ...params },
      // A code serves once, but nothing hangs on the doubt: the person agrees again. Code 1 here is a wrong app secret.
      writes: false,
      secrets: [secret],
      answer: TokenAnswer.transform(({ access_token: token, expires_in: seconds }) => ({
        token,
        ...(seconds !== undefined && { expiresAt: now() + Math.floor(seconds) * SECOND }),
      })),
    });
  return {
    exchangeCode: ({ code, redirectUri }) => exchange({ redirect_uri: redirectUri, code }, code),
    lengthenToken: (token) => exchange({ grant_type: 'fb_exchange_token', fb_exchange_token: token }, token),
    inspectToken: (token) =>
      ask({
        method: 'GET',
        path: ['debug_token'],
        params: { input_token: token },
        token: appToken,
        writes: false,
        secrets: [token],
        answer: TokenFacts,
      }),
  };
}
