import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { ProblemError } from '../../functions/domain/problem.ts';
import { CLOSE, type TableNews, type TableSettings } from './table-messages.ts';
import { deathProblem } from './table-problems.ts';

export interface TableOptions {
  /** Created when it is missing. Only one process at a time can use it. */
  readonly folder: string;
  /** The name of the folder in messages: the one that the user gave. `folder` by default. */
  readonly dataFolder?: string;
  /** On 127.0.0.1; 0, the default, lets the operating system choose. */
  readonly port?: number;
  /** Called when the table ends without having been closed. The default throws an uncaught error, which ends the process. */
  readonly onDeath?: (problem: ProblemError) => void;
}

export interface RunningTable {
  /** The address of the DynamoDB protocol: `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  /** Lets requests under way end, closes the store and ends the thread. */
  close(): Promise<void>;
}

/**
 * Starts the table on a folder in a thread of its own and resolves when it listens. Throws `ProblemError` with
 * `local.dataInUse`, `local.dataUnreadable`, `local.dataDamaged`, `local.portInUse` or `local.portRefused`.
 */
export async function startTable({
  folder,
  dataFolder = folder,
  port = 0,
  onDeath = throwUncaught,
}: TableOptions): Promise<RunningTable> {
  const settings: TableSettings = { folder, dataFolder, port };
  const worker = new Worker(new URL('./table-thread.mjs', import.meta.url), {
    workerData: settings,
    execArgv: [],
  });
  const news = await firstNews(worker);
  if (news.is === 'refused') {
    await worker.terminate();
    throw new ProblemError([news.problem]);
  }
  let closing = false;
  let cause: unknown;
  worker.on('error', (error) => (cause = error));
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
      if (!closing || cause !== undefined)
        onDeath(new ProblemError([deathProblem(cause, dataFolder)], { cause }));
    });
  });
  return {
    endpoint: `http://127.0.0.1:${news.port}`,
    async close() {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      if (!closing) worker.postMessage(CLOSE);
      closing = true;
      await ended;
    },
  };
}

/**
 * Starts the table of a data folder. Must be called before anything else in the folder is read or written: only one process
 * at a time succeeds. Throws as `startTable` does.
 */
export const startDataTable = (folder: string): Promise<RunningTable> =>
  startTable({ folder: join(folder, 'table'), dataFolder: folder });

function firstNews(worker: Worker): Promise<TableNews> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the table's thread ended with ${code} before it was ready`)),
    );
  });
}

function throwUncaught(problem: ProblemError): void {
  throw problem;
}
