import type { Instant } from '../../domain/time/instant.ts';
import type { Graph } from '../../ports/graph.ts';
import { createConnecting, createConsentAddress } from './connecting.ts';
import { createFacebookPublishing } from './facebook-publishing.ts';
import type { GraphTransport } from './graph-transport.ts';
import { createInstagramPublishing } from './instagram-publishing.ts';
import { createManagedPages } from './managed-pages.ts';
import { createMetricsReader } from './metrics.ts';
import { createAsk } from './question.ts';
import { createSignedRequestReader } from './signed-request.ts';

export interface GraphOptions {
  readonly transport: GraphTransport;
  readonly appId: string;
  readonly appSecret: string;
  /** Base URL and version of the Graph API. They determine the URL of the consent dialog. */
  readonly baseUrl: string;
  readonly version: string;
  readonly loginConfiguration?: string;
  /** For expiry times, which Meta gives as seconds from now. */
  readonly now: () => Instant;
}

/**
 * Returns the port `Graph` over any transport: methods become requests, replies become outcomes. Results contain no token,
 * proof or app secret, except the tokens that the caller asks for.
 */
export function createGraph(options: GraphOptions): Graph {
  const { transport, appId, appSecret, now } = options;
  const ask = createAsk(transport, appSecret);
  const appToken = `${appId}|${appSecret}`;
  return {
    ...createFacebookPublishing(ask),
    ...createInstagramPublishing(ask),
    ...createMetricsReader({ ask, appSecret, appToken }),
    ...createConnecting({ ask, appId, appSecret, appToken, now }),
    listManagedPages: createManagedPages(ask),
    consentAddress: createConsentAddress(options),
    readSignedRequest: createSignedRequestReader(appSecret),
  };
}
