import type { Instant } from '../../domain/time/instant.ts';
import type { Graph } from '../../ports/graph.ts';
import { createConnecting, createConsentAddress } from './connecting.ts';
import { createFacebookPublishing } from './facebook-publishing.ts';
import type { GraphTransport } from './graph-transport.ts';
import { createInstagramPublishing } from './instagram-publishing.ts';
import { createManagedPages } from './managed-pages.ts';
import { createMetricsReader } from './metrics.ts';
import { createAsk } from './question.ts';

export interface GraphOptions {
  readonly transport: GraphTransport;
  readonly appId: string;
  readonly appSecret: string;
  /** Base and version of the Graph API: they decide where the consent dialog stands. */
  readonly baseUrl: string;
  readonly version: string;
  readonly loginConfiguration?: string;
  /** For expiry dates, which Meta gives as seconds from now. */
  readonly now: () => Instant;
}

/**
 * The port `Graph` over any transport: verbs become requests here, replies become outcomes. Nothing that leaves it
 * names a token, a proof or the app secret, but for the tokens that it is asked for.
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
  };
}
