import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import type { Problem } from '../../functions/domain/problem.ts';
import { forgetHolder, holderOf, noteHolder } from './holder.ts';
import { openDynalite } from './open-dynalite.ts';
import { CLOSE, type TableNews, type TableSettings } from './table-messages.ts';
import { damaged, folderProblem, isDamaged, portProblem } from './table-problems.ts';

/** How long requests under way may take to end when the table is closed. */
const CLOSING_MS = 2_000;

const TableSettingsSchema: z.ZodType<TableSettings> = z.object({
  folder: z.string().min(1),
  dataFolder: z.string().min(1),
  port: z.number().int().min(0).max(65_535),
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (news: TableNews): void => parentPort?.postMessage(news);

async function open({ folder, dataFolder }: TableSettings): Promise<Server | Problem> {
  try {
    await mkdir(folder, { recursive: true });
    if (await isDamaged(folder)) return damaged(dataFolder);
    const { server } = await openDynalite(folder);
    await noteHolder(folder);
    return server;
  } catch (error) {
    const problem = folderProblem(error, dataFolder, await holderOf(folder));
    if (!problem) throw error;
    return problem;
  }
}

async function listen(server: Server, port: number): Promise<number | Problem> {
  // Clients keep their connections. If the server closed an idle one (Node's default is after five seconds) at the moment
  // when it is used again, the request would be lost, and nobody could say whether it took effect.
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

function closeOnRequest(server: Server, folder: string): void {
  parentPort?.once('message', (message) => {
    if (message !== CLOSE)
      throw new Error(`the table was told something it does not know: ${String(message)}`);
    void close(server, folder);
  });
}

/** Removes the holder's file while the lock is still held: afterwards the file could be the next holder's. */
async function close(server: Server, folder: string): Promise<void> {
  await forgetHolder(folder);
  server.close((error) => {
    if (error) throw error;
    parentPort?.close();
  });
  setTimeout(() => server.closeAllConnections(), CLOSING_MS).unref();
}

const settings = TableSettingsSchema.parse(workerData);
const server = await open(settings);
if ('code' in server) {
  tell({ is: 'refused', problem: server });
} else {
  closeOnRequest(server, settings.folder);
  const port = await listen(server, settings.port);
  if (typeof port === 'number') tell({ is: 'ready', port });
  else tell({ is: 'refused', problem: port });
}
