import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { createServer as createAppServer, type Plugin } from 'vite';
import { PROJECT } from '../../../embedded/system/project-folders.ts';

interface AppOptions {
  readonly port: number;
  /** The address of the system that answers `/api` and `/media`. */
  readonly system: string;
  /** Names under which the app is served, beside this machine's own. */
  readonly hosts: readonly string[];
  /** Resolves when the system is not being restarted: whether it can be asked. */
  readonly isReady: () => Promise<boolean>;
  /** Folders whose changes are reported, beside the web app's own. */
  readonly sources: readonly string[];
  /** A file changed, by its path below the project. */
  readonly changed: (path: string) => void;
}

/** What the system answers. The app's own sources stand in a folder `api` too: no address of the system ends like theirs. */
const OF_SYSTEM = String.raw`^/(?:api|media)/(?![^?]*\.tsx?(?:\?|$))`;

/** A request that comes while the system restarts waits for it, so that saving a file and reloading the page may overlap. */
function waitsForSystem(isReady: () => Promise<boolean>): Plugin {
  const isOfSystem = new RegExp(OF_SYSTEM);
  const answer = async (response: ServerResponse, next: () => void): Promise<void> => {
    if (await isReady()) next();
    else response.writeHead(503, { 'retry-after': '1' }).end();
  };
  return {
    name: 'etalase-waits-for-system',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (isOfSystem.test(request.url ?? '')) void answer(response, next);
        else next();
      });
    },
  };
}

/** Vite watches files as it is; it watches ours too. It calls this anew when it restarts itself. */
function watches(sources: readonly string[], changed: (path: string) => void): Plugin {
  return {
    name: 'etalase-watches-sources',
    configureServer({ watcher }) {
      watcher.add(sources.map((folder) => join(PROJECT, folder)));
      watcher.on('all', (_event, path) => changed(relative(PROJECT, path)));
    },
  };
}

/**
 * Serves the web app from its sources, which reach an open browser as soon as they change, and passes `/api` and `/media` to
 * the system: one origin, as in a deployment, for cookies and the redirect from Meta. Returns what closes it.
 */
export async function serveApp(options: AppOptions): Promise<() => Promise<void>> {
  const server = createServer();
  // Vite's own server would end this process at a signal, before the processes that it started.
  const app = await createAppServer({
    configFile: join(PROJECT, 'web/vite.config.ts'),
    logLevel: 'warn',
    clearScreen: false,
    server: {
      middlewareMode: { server },
      hmr: { server },
      allowedHosts: [...options.hosts],
      proxy: { [OF_SYSTEM]: options.system },
    },
    plugins: [waitsForSystem(options.isReady), watches(options.sources, options.changed)],
  });
  server.on('request', app.middlewares);
  server.listen(options.port, 'localhost');
  await once(server, 'listening');
  return async () => {
    await app.close();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}
