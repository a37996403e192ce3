import { EventEmitter, once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import * as z from 'zod';
import { createGraph } from '../../../functions/adapters/meta/graph.ts';
import { createSdkTransport } from '../../../functions/adapters/meta/sdk-transport.ts';
import type { StartTimer } from '../../../functions/adapters/system/start-timer.ts';
import { DEADLINE } from '../../factories/manual-timer.ts';

/** One request as it came over the socket. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
  /** Of the caller: two requests with the same came over one connection. */
  readonly port: number | undefined;
}

export type Play = (response: ServerResponse, heard: Heard, socket: Socket) => void;

export interface FakeWire {
  readonly baseUrl: string;
  readonly heard: readonly Heard[];
  /** Answers of the next requests, in order; the last one stays. Forgets what was heard. */
  play(...plays: readonly Play[]): void;
  /** Resolves when so many requests have been heard since it was told what to play. */
  arrived(requests?: number): Promise<void>;
  /** Resolves when the socket of the latest request has closed. */
  socketClosed(): Promise<void>;
  close(): Promise<void>;
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Play =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
    response.end(JSON.stringify(body));
  };

export const raw =
  (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Play =>
  (response) => {
    response.writeHead(status, headers);
    response.end(text);
  };

export const graphError = (status: number, error: Readonly<Record<string, unknown>>): Play =>
  json(status, { error: { message: 'no', type: 'OAuthException', fbtrace_id: 'A1', ...error } });

/** The request arrives and nothing ever comes back. */
export const hang: Play = () => undefined;
export const reset: Play = (_response, _heard, socket) => socket.resetAndDestroy();

async function hear(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  const text = Buffer.concat(chunks).toString();
  const address = new URL(request.url ?? '/', 'http://wire');
  return {
    method: request.method ?? '',
    path: address.pathname,
    query: Object.fromEntries(address.searchParams),
    body: text === '' ? undefined : JSON.parse(text),
    headers: request.headers,
    port: request.socket.remotePort,
  };
}

/** A real HTTP server on loopback that plays the Graph API's part on the wire. */
export async function openWire(): Promise<FakeWire> {
  const heard: Heard[] = [];
  let plays: Play[] = [];
  let last: Socket | undefined;
  const hearing = new EventEmitter();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    last = request.socket;
    const one = await hear(request);
    heard.push(one);
    const next = plays.length > 1 ? plays.shift() : plays[0];
    (next ?? raw(500, 'nothing to play'))(response, one, request.socket);
    hearing.emit('heard');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = z.custom<AddressInfo>((value) => typeof value === 'object').parse(server.address());
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    heard,
    play(...next) {
      plays = [...next];
      heard.length = 0;
    },
    async arrived(requests = 1) {
      while (heard.length < requests) await once(hearing, 'heard');
    },
    async socketClosed() {
      const socket = last;
      // It may close with an error, where the caller left in the middle of an answer: that is closed, too.
      if (socket && !socket.closed) await new Promise((resolve) => socket.once('close', resolve));
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

export const APP_ID = '1357';
export const APP_SECRET = 'secret-of-the-app-0123456789';
export const APP_TOKEN = `${APP_ID}|${APP_SECRET}`;
export const NOW = Date.UTC(2026, 10, 24, 5);

export const PAGE = { remoteId: '100', token: 'page-token-of-kenanga' };
export const INSTAGRAM = { remoteId: '178', token: 'page-token-of-melati' };

/** The whole adapter, SDK included, talking to the wire. */
export const graphOn = (wire: { readonly baseUrl: string }, timer?: StartTimer) =>
  createGraph({
    transport: createSdkTransport({
      baseUrl: wire.baseUrl,
      version: 'v24.0',
      timeoutMs: DEADLINE,
      ...(timer && { timer }),
    }),
    appId: APP_ID,
    appSecret: APP_SECRET,
    baseUrl: wire.baseUrl,
    version: 'v24.0',
    now: () => NOW,
  });
