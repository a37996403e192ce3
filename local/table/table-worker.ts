import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Problem } from '../../functions/domain/problem.ts';
import { openDynalite } from './open-dynalite.ts';
import { CLOSE, type TableNews, type TableOrder } from './table-messages.ts';
import { folderProblem, damageIn, portProblem } from './table-problems.ts';

/** How long requests in work may take to end when the table is closed. */
const CLOSING_MS = 2_000;

const Order: z.ZodType<TableOrder> = z.object({
  folder: z.string().min(1),
  port: z.number().int().min(0).max(65_535),
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (news: TableNews): void => parentPort?.postMessage(news);

async function open(folder: string): Promise<Server | Problem> {
  try {
    await mkdir(folder, { recursive: true });
    return (await damageIn(folder)) ?? (await openDynalite(folder)).server;
  } catch (error) {
    const problem = folderProblem(error, folder);
    if (!problem) throw error;
    return problem;
  }
}

async function listen(server: Server, port: number): Promise<number | Problem> {
  // Clients keep their connections. Closing an idle one (Node's default is five seconds) at the moment in which it is
  // used again loses the request, and nobody could say whether it took effect.
  server.keepAliveTimeout = 0;
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    const problem = portProblem(error, port);
    if (!problem) throw error;
    return problem;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function closeOnRequest(server: Server): void {
  parentPort?.once('message', (message) => {
    if (message !== CLOSE)
      throw new Error(`the table was told something it does not know: ${String(message)}`);
    server.close((error) => {
      if (error) throw error;
      parentPort?.close();
    });
    setTimeout(() => server.closeAllConnections(), CLOSING_MS).unref();
  });
}

const order = Order.parse(workerData);
const server = await open(order.folder);
if ('code' in server) {
  tell({ is: 'refused', problem: server });
} else {
  closeOnRequest(server);
  const port = await listen(server, order.port);
  if (typeof port === 'number') tell({ is: 'ready', port });
  else tell({ is: 'refused', problem: port });
}
