import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedSettings, readSettings } from '../../../functions/config.ts';
import { PROJECT } from '../../../embedded/system/project-folders.ts';
import { DEFAULT_APP } from '../../../sandbox/core/access/app.ts';
import { openWebServer } from '../../../embedded/system/web-server.ts';
import { endOnSignal } from '../../kit/on-signal.ts';
import { readFolder, readOptions, readPort } from '../../kit/read-options.ts';
import { DEFAULT_PORT } from '../start/start-options.ts';
import { type DevProcess, processOf } from './dev-process.ts';
import { keepRunning } from './restarts.ts';
import { serveApp } from './serve-app.ts';

/** Apart from the data of `npm start`: code that is being written may store what no other version reads. */
const DEFAULT_FOLDER = '.etalase/dev';
/** What the sandbox is made of: it imports nothing else of ours but the command line. */
const OF_SANDBOX = ['sandbox', 'functions/domain'];
/** What the system is made of. It reads themes and phrase books once. */
const OF_SYSTEM = ['functions', 'embedded', 'sandbox', 'bin', 'templates'];
/** Milliseconds in which further files may belong to the same change. */
const SAME_CHANGE = 150;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Returns a port that is free now: `port`, or any when it is 0. Throws a `ProblemError` when it is taken. */
async function freePort(port: number): Promise<number> {
  const server = await openWebServer(port);
  await server.close();
  return server.port;
}

interface CommandOfOurs {
  readonly name: string;
  readonly args: readonly string[];
  readonly sources: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const ourProcess = ({ name, args, sources, environment }: CommandOfOurs): DevProcess =>
  processOf({
    name,
    sources,
    run: [process.execPath, '--import', 'tsx', 'bin/etalase.ts', ...args],
    environment: { ...process.env, ...environment },
    folder: PROJECT,
    ready: `${name}: ready`,
    print,
  });

/**
 * Runs `npm run dev`: the web app from its sources, the system and the sandbox, each a process that is started again when
 * its sources change, until it is stopped by a signal; it then ends all of them.
 */
export async function dev(args: readonly string[]): Promise<void> {
  const { texts, switches } = readOptions(args, { texts: ['port', 'data'], switches: ['empty'] });
  const settings = readSettings(EmbeddedSettings);
  const folder = readFolder('data', texts.data ?? settings.ETALASE_DATA ?? DEFAULT_FOLDER);
  const asked = texts.port === undefined ? (settings.PORT ?? DEFAULT_PORT) : readPort(texts.port);
  const port = await freePort(asked);
  const [systemPort, sandboxPort] = [await freePort(0), await freePort(0)];
  const url = `http://localhost:${String(port)}`;
  const graph = settings.GRAPH_URL ?? `http://127.0.0.1:${String(sandboxPort)}`;
  // The sandbox is a process of its own: the secret is known to the two processes alone, and ends with them.
  const appSecret = randomBytes(32).toString('hex');
  const sandbox = ourProcess({
    name: 'sandbox',
    args: ['sandbox', '--port', String(sandboxPort), '--data', `${folder}/sandbox`],
    sources: OF_SANDBOX,
    environment: { SANDBOX_APP_SECRET: appSecret },
  });
  const system = ourProcess({
    name: 'etalase',
    args: [
      'start',
      '--without-web',
      '--port',
      String(systemPort),
      '--data',
      folder,
      ...(switches.empty === true ? ['--empty'] : []),
    ],
    sources: OF_SYSTEM,
    environment: {
      GRAPH_URL: graph,
      PUBLIC_URL: settings.PUBLIC_URL ?? url,
      ...(settings.GRAPH_URL === undefined && {
        META_APP_ID: DEFAULT_APP.id,
        META_APP_SECRET: appSecret,
      }),
    },
  });
  const restarts = keepRunning(settings.GRAPH_URL === undefined ? [sandbox, system] : [system], () =>
    wait(SAME_CHANGE),
  );
  const closeApp = await serveApp({
    port,
    system: `http://127.0.0.1:${String(systemPort)}`,
    hosts: [new URL(settings.PUBLIC_URL ?? url).hostname, ...settings.ALLOWED_HOSTS],
    isReady: async () => {
      await restarts.settled();
      return system.isReady();
    },
    sources: OF_SYSTEM,
    changed: (path) => restarts.changed(path),
  });
  endOnSignal(async () => {
    await Promise.all([closeApp(), restarts.close()]);
    print('dev: ended');
  });
  await restarts.settled();
  print(`dev: ${url} reloads itself; changes of ${OF_SYSTEM.join(', ')} restart what they belong to`);
}
