import { FacebookAdsApi } from 'facebook-nodejs-business-sdk';
import { type StartTimer, startTimer } from '../system/start-timer.ts';
import type { GraphReply, GraphRequest, GraphTransport } from './graph-transport.ts';
import { queryText } from './query-text.ts';
import { type SdkCall, duringCall } from './sdk-wire.ts';

export interface SdkTransportOptions {
  /** `https://graph.facebook.com`, or any server that speaks the Graph API. */
  readonly baseUrl: string;
  /** As `GRAPH_VERSION` names it. */
  readonly version: string;
  /** The time limit of a whole call. */
  readonly timeoutMs: number;
  /** The timer that ends it; by default the machine's. */
  readonly timer?: StartTimer;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Returns a transport to Graph over HTTP through `facebook-nodejs-business-sdk`.
 *
 * It always uses `api.call`, never the object methods (`Page.createFeed`, `PagePost.update`, `IGMedia.get` …). Those return
 * objects that hide the reply behind `_data`, print the token with the object and add a needless `id` to each POST, and a
 * transport without the SDK could not share their requests. `api.call` sends the same bytes.
 */
export function createSdkTransport(options: SdkTransportOptions): GraphTransport {
  const base = new URL(options.baseUrl);
  const settings = {
    baseUrl: base.href.replace(/\/+$/, ''),
    version: options.version,
    ignoreProxy: LOOPBACK.test(base.hostname),
  };
  return {
    async call(request) {
      const deadline = new AbortController();
      const call: SdkCall = { ...settings, signal: deadline.signal };
      let callOff: (() => void) | undefined;
      const late = new Promise<GraphReply>((resolve) => {
        callOff = (options.timer ?? startTimer)(() => {
          resolve({ is: 'none', reason: 'timeout' });
          deadline.abort();
        }, options.timeoutMs);
      });
      try {
        return await Promise.race([send(request, call), late]);
      } finally {
        callOff?.();
      }
    },
  };
}

async function send(request: GraphRequest, call: SdkCall): Promise<GraphReply> {
  let failure: unknown;
  try {
    await duringCall(call, () => callSdk(request, call));
  } catch (error) {
    // The SDK's error contains the URL with the token, and less information than the recorded response.
    failure = error;
  }
  if (call.seen) return call.seen;
  if (failure !== undefined && call.reachedTheWire) return { is: 'none', reason: 'noResponse' };
  const name = failure instanceof Error ? failure.name : 'nothing';
  throw new Error(`the Facebook SDK went past our axios (it threw ${name}): is a second axios installed?`);
}

/**
 * Uses a new api object for each call: it is cheap, always has its own token, and keeps no token in memory. `false`
 * disables the SDK's crash log.
 */
function callSdk({ method, path, params, token }: GraphRequest, call: SdkCall): Promise<unknown> {
  const segments = path.map(encodeURIComponent);
  if (token !== undefined) {
    // The SDK writes the token into the parameters that it gets, so it gets a copy.
    return new FacebookAdsApi(token, 'en_US', false).call(method, segments, { ...params });
  }
  // When the path is a URL, the SDK adds no token and leaves the query unchanged.
  const address = [call.baseUrl, call.version, ...segments].join('/');
  return new FacebookAdsApi('none', 'en_US', false).call(method, `${address}?${queryText(params)}`);
}
