import { FacebookAdsApi } from 'facebook-nodejs-business-sdk';
import type { GraphReply, GraphRequest, GraphTransport } from './graph-transport.ts';
import { queryText } from './query-text.ts';
import { type SdkCall, duringCall } from './sdk-wire.ts';

/** Rings once after some milliseconds of real time, unless the function that it returns was called before. */
export type StartTimer = (ring: () => void, milliseconds: number) => () => void;

/** The machine's; it keeps no process alive. */
export const startTimer: StartTimer = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

export interface SdkTransportOptions {
  /** `https://graph.facebook.com`, or any server that speaks the Graph API. */
  readonly baseUrl: string;
  /** Such as `v24.0`. */
  readonly version: string;
  /** How long a call may take, all in all. */
  readonly timeoutMs: number;
  /** What ends it then; the machine's timer when absent. */
  readonly timer?: StartTimer;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Graph over HTTP through `facebook-nodejs-business-sdk`.
 *
 * Always `api.call`, never the object methods (`Page.createFeed`, `PagePost.update`, `IGMedia.get` …): those return
 * objects that hide the reply behind `_data`, carry the token into whatever prints them, add a stray `id` to each
 * POST, and a transport that is not the SDK could not share their requests. `api.call` sends the same bytes.
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
    // What the SDK throws holds the address with the token, and says less than what was seen on the wire.
    failure = error;
  }
  if (call.seen) return call.seen;
  if (failure !== undefined && call.reachedTheWire) return { is: 'none', reason: 'noResponse' };
  const name = failure instanceof Error ? failure.name : 'nothing';
  throw new Error(`the Facebook SDK went past our axios (it threw ${name}): is a second axios installed?`);
}

/** A new api object per call: it is cheap, always has its own token, and keeps none in memory. No crash log. */
function callSdk({ method, path, params, token }: GraphRequest, call: SdkCall): Promise<unknown> {
  const segments = path.map(encodeURIComponent);
  if (token !== undefined) {
    // The SDK writes the token into the parameters it is given: hand it a copy.
    return new FacebookAdsApi(token, 'en_US', false).call(method, segments, { ...params });
  }
  // Given an address instead of a path, the SDK adds no token and takes the query as it is.
  const address = [call.baseUrl, call.version, ...segments].join('/');
  return new FacebookAdsApi('none', 'en_US', false).call(method, `${address}?${queryText(params)}`);
}
