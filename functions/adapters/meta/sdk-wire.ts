import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { AxiosResponse } from 'axios';
// The ES module entry of axios would be a second instance, of which the SDK knows nothing: it requires this one.
import axios from 'axios/dist/node/axios.cjs';
import { FacebookAdsApi } from 'facebook-nodejs-business-sdk';
import type { GraphReply } from './graph-transport.ts';

/** One call of the SDK as we see it from below: what we ask of the wire, and what was seen there. */
export interface SdkCall {
  readonly baseUrl: string;
  readonly version: string;
  /** Aborting it closes the socket. */
  readonly signal: AbortSignal;
  readonly ignoreProxy: boolean;
  seen?: Extract<GraphReply, { is: 'reply' }>;
  reachedTheWire?: boolean;
}

const current = new AsyncLocalStorage<SdkCall>();

/**
 * Writes get a connection of their own. One kept open may have been closed by the other side meanwhile, above all
 * while a Lambda was frozen, and a write that meets it ends in doubt although Graph never saw it.
 */
const onceOnly = {
  httpAgent: new HttpAgent({ keepAlive: false }),
  httpsAgent: new HttpsAgent({ keepAlive: false }),
};

/** Runs the SDK with the settings of this call; calls that run at the same time do not see each other's. */
export const duringCall = <T>(call: SdkCall, run: () => Promise<T>): Promise<T> => current.run(call, run);

/**
 * Base and version are static getters that the SDK reads while it builds an address, and no argument of a call
 * replaces the version. So the getters answer per call, and outside of one as they did before.
 */
function overrideConstant(name: 'GRAPH' | 'VERSION', read: (call: SdkCall) => string): void {
  const before = Object.getOwnPropertyDescriptor(FacebookAdsApi, name);
  if (!before?.get)
    throw new Error(`FacebookAdsApi.${name} is no getter: this is not the SDK we were written for`);
  Object.defineProperty(FacebookAdsApi, name, {
    configurable: true,
    get(): unknown {
      const call = current.getStore();
      return call ? read(call) : before.get?.call(FacebookAdsApi);
    },
  });
}

function remember(response: AxiosResponse<unknown>): void {
  const call = current.getStore();
  // axios attaches a response without data when the answer broke off: that is no answer.
  if (!call || response.data === undefined) return;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers[name.toLowerCase()] = value;
  }
  call.seen = { is: 'reply', status: response.status, headers, body: response.data };
}

overrideConstant('GRAPH', (call) => call.baseUrl);
overrideConstant('VERSION', (call) => call.version);

/*
 * The SDK has no timeout, loses the status of answers that are no JSON, and shows headers only by writing them into
 * the body, which throws when that is a bare `true`. Its own axios instance has all of it, so we look there.
 */
axios.interceptors.request.use((config) => {
  const call = current.getStore();
  if (!call) return config;
  call.reachedTheWire = true;
  config.signal = call.signal;
  // Graph does not redirect, and a redirect would carry the token in the address to another place.
  config.maxRedirects = 0;
  if (config.method?.toUpperCase() !== 'GET') Object.assign(config, onceOnly);
  if (call.ignoreProxy) config.proxy = false;
  return config;
});
axios.interceptors.response.use(
  (response: AxiosResponse<unknown>) => {
    remember(response);
    return response;
  },
  (error: unknown) => {
    if (axios.isAxiosError<unknown>(error) && error.response) remember(error.response);
    return Promise.reject(error);
  },
);
