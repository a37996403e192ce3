import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { AxiosResponse } from 'axios';
// The ES module entry of axios would be a second instance that the SDK does not use: the SDK requires this one.
import axios from 'axios/dist/node/axios.cjs';
import { FacebookAdsApi } from 'facebook-nodejs-business-sdk';
import type { GraphReply } from './graph-transport.ts';

/** One call of the SDK at the level of HTTP: its settings, and the response that was recorded. */
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
 * Agents for writes, which use a new connection each. A kept-alive connection may have been closed by the server, above all
 * while a Lambda was frozen, and a write on it would end as `unknown` although Graph never got it.
 */
const onceOnly = {
  httpAgent: new HttpAgent({ keepAlive: false }),
  httpsAgent: new HttpsAgent({ keepAlive: false }),
};

/** Runs the SDK with the settings of this call. Concurrent calls do not share settings. */
export const duringCall = <T>(call: SdkCall, run: () => Promise<T>): Promise<T> => current.run(call, run);

/**
 * Replaces a static getter of the SDK. The SDK reads base URL and version from static getters while it builds a URL, and no
 * argument replaces the version. So the getters return the current call's value, and the original value outside a call.
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
  // axios attaches a response without data when the response was cut off; that counts as no response.
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
 * The SDK has no timeout, loses the status of responses that are not JSON, and shows headers only by writing them into the
 * body, which throws when the body is a bare `true`. The SDK's own axios instance has all of these, so we intercept it.
 */
axios.interceptors.request.use((config) => {
  const call = current.getStore();
  if (!call) return config;
  call.reachedTheWire = true;
  config.signal = call.signal;
  // Graph does not redirect, and a redirect would send the token in the URL to another server.
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
