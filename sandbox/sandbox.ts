import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createSandboxCore } from './core/sandbox-core.ts';
import type { World } from './core/world.ts';
import type { Desk } from './http/desk.ts';
import { routeRequest } from './http/route-request.ts';
import { Fetcher } from './images/fetcher.ts';
import { damagedData, portInUse } from './problems.ts';
import { ChangeLog, type Past } from './store/change-log.ts';
import { PictureStore } from './store/picture-store.ts';

export interface SandboxOptions {
  /** 0 chooses a free port. */
  readonly port: number;
  readonly host?: string;
  /** Holds everything that survives a restart. */
  readonly dataFolder: string;
  /** Decides engagement and random choices; a folder keeps the seed that it began with. */
  readonly seed?: string;
  readonly appId?: string;
  readonly appSecret?: string;
  /** The app setting "Require App Secret": every call must carry `appsecret_proof`. */
  readonly requireProof?: boolean;
  /** The Pages and the person of a new folder; the demo community by default. */
  readonly world?: World;
  /** Called with unexpected errors; the client sees a broken connection. */
  readonly onError?: (error: unknown) => void;
}

export interface RunningSandbox {
  /** The sandbox's address, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

// `embedded/system/web-server.ts` listens and stops in the same way; the sandbox is a product of its own and imports none of it.
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error);
    });
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

function openDesk(options: SandboxOptions, log: ChangeLog, past: Past, base: string): Desk {
  const { appId, appSecret, requireProof, world } = options;
  const core = createSandboxCore({
    seed: past.seed,
    base,
    entries: past.entries,
    onEntry: (entry) => log.append(entry),
    app: {
      ...(appId === undefined ? {} : { id: appId }),
      ...(appSecret === undefined ? {} : { secret: appSecret }),
      ...(requireProof === undefined ? {} : { requireProof }),
    },
    ...(world ? { world } : {}),
  });
  const now = (): number => core.state.clock ?? Math.max(Date.now(), core.state.latest);
  const pictures = new PictureStore(options.dataFolder);
  return { core, pictures, now, fetcher: new Fetcher(core, pictures, now) };
}

/**
 * Starts the fake Graph over HTTP. Everything that it has answered survives a kill. Throws a `ProblemError` when the port is
 * taken, or the data folder is damaged, unusable or of another seed.
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { port, host = '127.0.0.1', dataFolder, seed, onError } = options;
  const { log, past } = ChangeLog.open(dataFolder, seed);
  let desk: Desk | undefined;
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!desk) throw new Error('a request before the sandbox was ready');
      await routeRequest(desk, incoming, response);
    } catch (error) {
      response.destroy();
      // A client that disconnects in the middle of its request is not an error.
      if (!incoming.destroyed || incoming.complete) onError?.(error);
    }
  };
  const server = createServer((incoming, response) => void answer(incoming, response));
  try {
    const actual = await listen(server, port, host);
    const url = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actual}`;
    const ready = openCarefully(() => openDesk(options, log, past, url));
    desk = ready;
    ready.fetcher.begin();
    return {
      url,
      close: async () => {
        await ready.fetcher.close();
        await stop(server);
        log.close();
      },
    };
  } catch (error) {
    if (server.listening) await stop(server);
    log.close();
    throw error;
  }
}

/** Each line of the log may be valid while the lines contradict each other. */
function openCarefully(open: () => Desk): Desk {
  try {
    return open();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("the sandbox's state")) {
      throw damagedData('changes.jsonl', error.message);
    }
    throw error;
  }
}
