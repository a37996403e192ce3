import { type EmbeddedSettings, modelFrom } from '../../functions/config.ts';
import { createSubjectFinder } from '../../functions/pictures/subject/subject-finder.ts';
import { MODELS } from './project-folders.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import { keepToGraph } from './graph-of-folder.ts';
import { findGraph, type NamedGraph } from './graph-target.ts';
import { forKnownHosts } from './known-hosts.ts';
import { startDataTable } from '../table/start-table.ts';
import { startOnSamePort } from './sandbox-of-folder.ts';
import { type Between, openSystem, type System } from './open-system.ts';
import { askGraph, type SandboxClient } from './sandbox-client.ts';
import type { OpenServices } from './services.ts';
import { type FetchHandler, openWebServer } from './web-server.ts';

/** The clock of an installation, and what belongs to it. */
export interface RunningTime {
  readonly clock: Clock;
  /** Wraps each piece of work and each request. */
  readonly around?: <T>(work: () => Promise<T>) => Promise<T>;
  /**
   * Resolves when all work has ended or sleeps. Given when nothing moves the time any more, so that a sleep would never end.
   */
  readonly untilIdle?: () => Promise<void>;
}

export interface InstallationOptions<T extends RunningTime> {
  readonly folder: string;
  readonly port: number;
  readonly settings: EmbeddedSettings;
  /** The server that `GRAPH_URL` names, when it was asked already. */
  readonly graph?: NamedGraph | undefined;
  readonly log: Log;
  /** Chooses the clock after it is known whether the Graph server's clock can be set. */
  readonly time: (sandbox: SandboxClient | undefined) => Promise<T>;
  /** The services beside the table; embedded ones by default. */
  readonly services?: OpenServices | undefined;
  readonly between?: Between | undefined;
  /** What is served beside media. */
  readonly serve?: (system: System, publicUrl: string, graphUrl: string) => FetchHandler;
}

export interface Installation<T extends RunningTime> {
  readonly system: System;
  readonly time: T;
  /**
   * The address for browsers and Meta: one origin for pages, sessions, pictures and the redirect from Meta. A name, since
   * passkeys refuse IP addresses.
   */
  readonly url: string;
  /** The address on this machine, to which a tunnel must lead. */
  readonly localUrl: string;
  /** The Graph server's admin API, when it is a sandbox. */
  readonly sandbox: SandboxClient | undefined;
  readonly graphUrl: string;
  close(): Promise<void>;
}

/**
 * Opens everything that runs on one machine: the web server, the functions, and a sandbox instead of Meta unless
 * `GRAPH_URL` names another Graph server. When any part fails to open, closes those that are open.
 */
export async function openInstallation<T extends RunningTime>(
  options: InstallationOptions<T>,
): Promise<Installation<T>> {
  const { folder, port, settings, log } = options;
  const named = options.graph ?? (await findGraph(settings));
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    // The table comes first: a process that does not get its lock must not touch the sandbox's data or clock either.
    const running = await startDataTable(folder);
    closing.push(() => running.close());
    const server = await openWebServer(port);
    closing.push(() => server.close());
    await keepToGraph(folder, named);
    const localUrl = `http://localhost:${String(server.port)}`;
    const url = settings.PUBLIC_URL ?? localUrl;
    const { url: graphUrl, app, sandbox } = named ?? (await ownSandbox(folder, closing));
    const time = await options.time(sandbox);
    const system = await openSystem({
      folder,
      running,
      clock: time.clock,
      publicUrl: url,
      log,
      graph: {
        url: graphUrl,
        version: settings.GRAPH_VERSION,
        appId: app.id,
        appSecret: app.secret,
      },
      finder: createSubjectFinder(settings.PHOTO_MODELS === 'on' ? { models: MODELS } : undefined),
      model: modelFrom(settings, 'ap-southeast-3'),
      ...(options.services && { services: options.services }),
      ...(options.between && { between: options.between }),
      ...(time.around && { around: time.around }),
      ...(time.untilIdle && { untilIdle: time.untilIdle }),
    });
    closing.push(() => system.close());
    const rest = options.serve?.(system, url, graphUrl);
    const hosts = { publicUrl: url, alsoAllowed: settings.ALLOWED_HOSTS };
    server.serve(
      forKnownHosts(hosts, (request) =>
        new URL(request.url).pathname.startsWith('/media/') || !rest
          ? system.serveMedia(request)
          : rest(request),
      ),
    );
    // Messages are sent last, since Meta fetches pictures from the web server when a post is prepared.
    const sent = await system.sendAgain();
    if (sent > 0) log.info('sent again after a restart', { sent });
    return { system, time, url, localUrl, sandbox, graphUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ownSandbox(folder: string, closing: (() => Promise<void>)[]) {
  const own = await startOnSamePort(folder);
  closing.push(() => own.close());
  const answer = await askGraph(own.url);
  return { url: own.url, app: own.app, sandbox: answer.is === 'sandbox' ? answer.client : undefined };
}
