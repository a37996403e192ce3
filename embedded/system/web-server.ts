import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { startTimer, type StartTimer } from '../../functions/adapters/system/start-timer.ts';
import { traced } from '../../functions/adapters/system/trace.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { compressAnswer } from './compress-answer.ts';
import {
  CHECK_EVERY,
  KEEP_ALIVE,
  LONGEST_HEADERS,
  LONGEST_REQUEST,
  losePatience,
  STILL,
} from './patience.ts';
import { portProblem } from '../table/table-problems.ts';

export type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface WebServer {
  readonly port: number;
  /** Passes requests to a handler from now on; until then the answer is 503. */
  serve(handler: FetchHandler): void;
  close(): Promise<void>;
}

/** Returns the answer of a part that is not open yet. */
export const notReady = (): Response => new Response(null, { status: 503, headers: { 'retry-after': '1' } });

/**
 * Address and headers together. Above it Node answers 431 by itself, without a body; the longest address that the API
 * describes takes 30 KB, when each of its characters is written as four bytes.
 */
const MOST_HEADER_BYTES = 64 * 1024;

/** How long the server waits for slow clients; by default as `patience.ts` says. */
interface Patience {
  /** The timer by which bodies are watched. */
  readonly timer?: StartTimer;
  /** In milliseconds. */
  readonly longestHeaders?: number;
  readonly checkEvery?: number;
}

/** Listens on this machine only; port 0 chooses a free one. Throws a `ProblemError` when the port is taken. */
export async function openWebServer(port: number, patience: Patience = {}): Promise<WebServer> {
  const { timer = startTimer, longestHeaders = LONGEST_HEADERS, checkEvery = CHECK_EVERY } = patience;
  let handler: FetchHandler = notReady;
  // Its own cleaning up would reset the connection of a client that still sends what was refused, half a second after the
  // answer; Node by itself discards what nobody reads, until the client has ended or lost our patience.
  const listener = getRequestListener(
    (request) =>
      traced({ origin: randomUUID() }, async () => compressAnswer(request, await handler(request))),
    { autoCleanupIncoming: false },
  );
  const make = () => {
    const server = createServer(
      {
        maxHeaderSize: MOST_HEADER_BYTES,
        headersTimeout: longestHeaders,
        connectionsCheckingInterval: checkEvery,
        requestTimeout: LONGEST_REQUEST,
        keepAliveTimeout: KEEP_ALIVE,
      },
      (incoming, outgoing) => {
        losePatience(incoming, outgoing, timer);
        void listener(incoming, outgoing);
      },
    );
    server.timeout = STILL;
    return server;
  };
  const { port: chosen, servers } = await listenOnLoopback(make, port).catch((error: unknown) => {
    const problem = portProblem(error, port);
    throw problem ? new ProblemError([problem], { cause: error }) : error;
  });
  return {
    port: chosen,
    serve(next) {
      handler = next;
    },
    close: async () => void (await Promise.all(servers.map(stop))),
  };
}

/** `localhost` resolves to either address and a client may try only one of them, so the server listens on both. */
const FIRST = '127.0.0.1';
const SECOND = '::1';
/** Without IPv6 on the machine, `localhost` resolves to the first address alone. */
const NO_IPV6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);
/** A port that the machine chose for one address may be taken on the other. */
const MOST_TRIES = 10;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

/**
 * Listens on this machine only, on each address that `localhost` may resolve to, with the same port; 0 chooses one that is
 * free on both. Throws what `listen` throws, with no server left open.
 */
async function listenOnLoopback(
  make: () => Server,
  port: number,
): Promise<{ readonly port: number; readonly servers: readonly Server[] }> {
  for (let tries = 1; ; tries += 1) {
    const first = make();
    const chosen = await listen(first, port, FIRST);
    const second = make();
    try {
      await listen(second, chosen, SECOND);
      return { port: chosen, servers: [first, second] };
    } catch (error) {
      if (NO_IPV6.has(codeOf(error))) return { port: chosen, servers: [first] };
      await stop(first);
      if (port !== 0 || tries === MOST_TRIES) throw error;
    }
  }
}
