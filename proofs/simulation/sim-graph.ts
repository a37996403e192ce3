import { createGraph } from '../../functions/adapters/meta/graph.ts';
import type {
  GraphReply,
  GraphRequest,
  GraphTransport,
} from '../../functions/adapters/meta/graph-transport.ts';
import { GRAPH_VERSION } from '../../functions/domain/channel/graph-version.ts';
import { SECOND } from '../../functions/domain/time/instant.ts';
import { hash64 } from '../../functions/domain/seeded.ts';
import type { Graph } from '../../functions/ports/graph.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import type { ImageFacts } from '../../sandbox/core/rules/image-facts.ts';
import type { SandboxCore } from '../../sandbox/core/sandbox-core.ts';
import { noteFault } from './coverage.ts';
import { asWorker, countFault, strikes, type Worker, type World } from './world.ts';

/** Milliseconds in each direction. */
const LONGEST_CALL = 400;
const LONGEST_SLOW_CALL = 7 * SECOND;
const DEADLINE = 15 * SECOND;

/** Returns the hash of a picture: the same for all addresses of the picture, whatever their expiry. */
export const pictureHash = (url: string): string => hash64(new URL(url).pathname);

/** Returns facts of a picture that Meta accepts for every address; the hash depends on the address. */
export const imageAt = (url: string): ImageFacts => ({
  is: 'image',
  format: 'jpeg',
  width: 1080,
  height: 1350,
  bytes: 250_000,
  sha256: pictureHash(url),
  whole: true,
});

/** Returns the name by which a call is counted: method and edge, or `node` for the object itself. */
function verbOf({ method, path }: GraphRequest): string {
  const last = path.at(-1);
  if (last === undefined) return 'batch';
  return `${method} ${/^[a-z_]+$/.test(last) ? last : 'node'}`;
}

/** Meta answers no call. */
async function silence(world: World): Promise<GraphReply> {
  countFault(world, 'graph.outage');
  await world.loop.after(DEADLINE);
  return { is: 'none', reason: 'timeout' };
}

/** Longest time after which Meta still carries out a call whose client has given up. */
const LONGEST_DELAY = 30 * SECOND;

/** Connects to the sandbox's core instead of the network: the same requests and replies as over HTTP. */
function transportFor(
  world: World,
  worker: Worker,
  core: SandboxCore,
  calls: Map<string, number>,
): GraphTransport {
  const handle = (request: GraphRequest) => {
    const now = world.loop.now();
    const params = {
      ...request.params,
      ...(request.token !== undefined && { access_token: request.token }),
    };
    const path = `/${GRAPH_VERSION.name}${request.path.map((segment) => `/${segment}`).join('')}`;
    const given = request.method === 'GET' ? { query: params } : { body: params };
    const struck = core.state.faults.map((fault) => fault.struck);
    const reply = core.handle({ method: request.method, path, ...given }, now, imageAt);
    core.state.faults.forEach((fault, index) => {
      if (fault.struck !== struck[index]) noteFault(world.coverage, verbOf(request), fault.act.mode);
    });
    for (const { container, url } of core.fetchesWanted()) core.imageArrived(container, imageAt(url), now);
    return reply;
  };
  return {
    call: (request) =>
      asWorker(
        world,
        worker,
        async (): Promise<GraphReply> => {
          const isOut = world.loop.now() < world.outageUntil;
          const kind = verbOf(request);
          if (isOut) noteFault(world.coverage, kind, 'outage');
          // During an outage half of the calls take effect, so that the client cannot know.
          if (isOut && world.random() < 0.5) return silence(world);
          calls.set(kind, (calls.get(kind) ?? 0) + 1);
          if (request.method !== 'GET' && strikes(world, 'lateEffect')) {
            noteFault(world.coverage, kind, 'lateEffect');
            world.loop.plan(world.loop.now() + world.random() * LONGEST_DELAY, () => void handle(request));
            return silence(world);
          }
          const reply = handle(request);
          if (isOut) return silence(world);
          switch (reply.is) {
            case 'answer':
              return { is: 'reply', status: reply.status, headers: reply.headers, body: reply.body };
            case 'page':
              return { is: 'reply', status: reply.status, headers: {}, body: reply.html };
            case 'hang':
              await world.loop.after(DEADLINE);
              return { is: 'none', reason: 'timeout' };
            case 'reset':
            case 'nothing':
              return { is: 'none', reason: 'noResponse' };
          }
        },
        strikes(world, 'slowCall') ? LONGEST_SLOW_CALL : LONGEST_CALL,
        verbOf(request),
      ),
  };
}

/** Returns the port to the sandbox's Graph for one worker; `calls` counts calls by their name. */
export const graphFor = (
  world: World,
  worker: Worker,
  core: SandboxCore,
  calls: Map<string, number>,
): Graph =>
  createGraph({
    transport: transportFor(world, worker, core, calls),
    appId: DEFAULT_APP.id,
    appSecret: DEFAULT_APP.secret,
    baseUrl: 'http://sandbox.invalid',
    version: GRAPH_VERSION.name,
    now: () => world.loop.now(),
  });
