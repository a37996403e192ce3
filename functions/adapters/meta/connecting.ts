import * as z from 'zod';
import { PERMISSIONS } from '../../domain/channel/permissions.ts';
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
  /** Seconds from now; absent for tokens that do not expire. */
  expires_in: z.number().nonnegative().optional(),
});

const TokenFacts = z
  .object({
    data: z.object({
      is_valid: z.boolean(),
      scopes: z.array(z.string()).default([]),
      data_access_expires_at: GraphExpiry.optional(),
      user_id: z.string().min(1).optional(),
    }),
  })
  .transform(
    ({ data: { is_valid: valid, scopes, data_access_expires_at: dataAccessUntil, user_id: user } }) => ({
      valid,
      scopes,
      ...(dataAccessUntil !== undefined && { dataAccessUntil }),
      ...(user !== undefined && { user }),
    }),
  );

/** Exchanges codes and tokens, and inspects tokens (docs/facts/meta.md#tokens-and-consent). */
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
      // A code can be exchanged only once, but a lost response does no harm: the person consents again. Code 1 here means a
      // wrong app secret.
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

interface ConsentOptions {
  readonly baseUrl: string;
  readonly version: string;
  readonly appId: string;
  /** A configuration of Facebook Login for Business. It replaces our list of permissions. */
  readonly loginConfiguration?: string;
}

/** The host of the consent dialog. Meta's differs from its API host; a server that replaces Graph uses its own. */
const dialogHost = (baseUrl: string): string =>
  new URL(baseUrl).hostname === 'graph.facebook.com'
    ? 'https://www.facebook.com'
    : new URL(baseUrl).href.replace(/\/+$/, '');

/** Builds the URL of the consent dialog. The code must be exchanged with exactly the same `redirectUri`. */
export const createConsentAddress =
  ({ baseUrl, version, appId, loginConfiguration }: ConsentOptions): Graph['consentAddress'] =>
  ({ redirectUri, state }) => {
    const query = new URLSearchParams({ client_id: appId, redirect_uri: redirectUri, state });
    query.set('response_type', 'code');
    if (loginConfiguration === undefined) query.set('scope', PERMISSIONS.join(','));
    else query.set('config_id', loginConfiguration);
    return `${dialogHost(baseUrl)}/${version}/dialog/oauth?${query.toString()}`;
  };
