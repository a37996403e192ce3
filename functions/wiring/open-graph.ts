import { createGraph } from '../adapters/meta/graph.ts';
import { createSdkTransport } from '../adapters/meta/sdk-transport.ts';
import { META_SECRET_CONTEXT } from '../config.ts';
import { SECOND } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Graph } from '../ports/graph.ts';
import type { Sealer } from '../ports/sealer.ts';

/** Deadlines nest: a Graph call ends before its function (60 s), the function before the message is redelivered (90 s). */
const GRAPH_DEADLINE = 15 * SECOND;

export interface GraphWiring {
  readonly settings: {
    readonly GRAPH_URL: string;
    readonly GRAPH_VERSION: string;
    readonly META_APP_ID: string;
    readonly META_APP_SECRET_SEALED: string;
  };
  readonly sealer: Pick<Sealer, 'open'>;
  readonly clock: Clock;
}

/** Creates Graph over Meta's SDK, with the app's decrypted secret. */
export async function openGraph({ settings, sealer, clock }: GraphWiring): Promise<Graph> {
  const { GRAPH_URL: baseUrl, GRAPH_VERSION: version, META_APP_ID: appId } = settings;
  const appSecret = await sealer.open(settings.META_APP_SECRET_SEALED, META_SECRET_CONTEXT);
  const transport = createSdkTransport({ baseUrl, version, timeoutMs: GRAPH_DEADLINE });
  return createGraph({ transport, appId, appSecret, baseUrl, version, now: () => clock.now() });
}
