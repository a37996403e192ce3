import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ProblemError } from '../../functions/domain/problem.ts';
import { portProblem } from '../table/table-problems.ts';
import { listenOnLoopback, stop } from './listen-on-loopback.ts';

export type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface WebServer {
  readonly port: number;
  /** Hands requests to a handler from now on; before that, 503. */
  serve(handler: FetchHandler): void;
  close(): Promise<void>;
}

/** The answer of a part that has not opened yet. */
export const notReady = (): Response => new Response(null, { status: 503, headers: { 'retry-after': '1' } });

/** Listens on this machine only; port 0 takes a free one. A port that is taken is a `ProblemError`. */
export async function openWebServer(port: number): Promise<WebServer> {
  let handler: FetchHandler = notReady;
  const listener = getRequestListener((request) => handler(request));
  const make = () => createServer((incoming, outgoing) => void listener(incoming, outgoing));
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
