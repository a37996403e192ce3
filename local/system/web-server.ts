import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ProblemError } from '../../functions/domain/problem.ts';
import { portProblem } from '../table/table-problems.ts';

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
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve(next) {
      handler = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const problem = portProblem(error, port);
      reject(problem ? new ProblemError([problem], { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
