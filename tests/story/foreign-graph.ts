import { join } from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { startGraphProxy } from './graph-proxy.ts';

/** A Graph server as somebody else might run it: it knows an app of its own and nothing of `/sandbox`. */
export interface ForeignGraph {
  readonly url: string;
  /** What it must be told of the app, as variables of the environment. */
  readonly app: typeof FOREIGN_APP;
  /** Where the test looks behind it. */
  readonly sandboxUrl: string;
  close(): Promise<void>;
}

export const FOREIGN_APP = {
  META_APP_ID: '900800700600500',
  META_APP_SECRET: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
};

const unknown = {
  status: 404,
  json: { error: { message: 'Unknown path components', type: 'OAuthException', code: 2500 } },
};

export async function startForeignGraph(folder: string): Promise<ForeignGraph> {
  const sandbox = await startSandbox({
    port: 0,
    dataFolder: join(folder, 'foreign'),
    appId: FOREIGN_APP.META_APP_ID,
    appSecret: FOREIGN_APP.META_APP_SECRET,
  });
  const proxy = await startGraphProxy(sandbox.url, {
    instead: (path) => (path.startsWith('/sandbox') ? unknown : undefined),
  });
  return {
    url: proxy.url,
    app: FOREIGN_APP,
    sandboxUrl: sandbox.url,
    close: async () => {
      await proxy.close();
      await sandbox.close();
    },
  };
}
