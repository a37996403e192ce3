import { createGraph } from '../../functions/adapters/meta/graph.ts';
import type {
  GraphReply,
  GraphRequest,
  GraphTransport,
} from '../../functions/adapters/meta/graph-transport.ts';
import { SECOND } from '../../functions/domain/instant.ts';
import { hash64 } from '../../functions/domain/seeded.ts';
import type { Graph } from '../../functions/ports/graph.ts';
import { DEFAULT_APP } from '../sandbox/core/access/app.ts';
import type { ImageFacts } from '../sandbox/core/rules/image-facts.ts';
import type { SandboxCore } from '../sandbox/core/sandbox-core.ts';
import { asWorker, countFault, strikes, type Worker, type World } from './world.ts';

/** Each way. */
const LONGEST_CALL = 400;
const LONGEST_SLOW_CALL = 7 * SECOND;
const DEADLINE = 15 * SECOND;

/** The same picture has the same hash, whatever its address says about its end. */
export const pictureHash = (url: string): string => hash64(new URL(url).pathname);

/** Every address leads to a picture that Meta takes, told apart by its address. */
export const imageAt = (url: string): ImageFacts => ({
  is: 'image',
  format: 'jpeg',
  width: 1080,
  height: 1350,
  bytes: 250_000,
  sha256: pictureHash(url),
  whole: true,
});

/** What a call is for, to count by: the edge, or reading or changing a node itself. */
function verbOf({ method, path }: GraphRequest): string {
  const last = path.at(-1);
  if (last === undefined) return 'batch';
  return /^[a-z_]+$/.test(last) ? last : `${method} node`;
}

/** Meta answers nobody. */
async function silence(world: World): Promise<GraphReply> {
  countFault(world, 'graph.outage');
  await world.loop.after(DEADLINE);
  return { is: 'none', reason: 'timeout' };
}

/** The sandbox's core in place of the network: the same requests and replies as over HTTP. */
function transportFor(
  world: World,
  worker: Worker,
  core: SandboxCore,
  calls: Map<string, number>,
): GraphTransport {
  return {
    call: (request) =>
      asWorker(
        world,
        worker,
        async (): Promise<GraphReply> => {
          const now = world.loop.now();
          const isOut = now < world.outageUntil;
          // Whether what was sent has an effect, nobody can tell.
          if (isOut && world.random() < 0.5) return silence(world);
          const kind = verbOf(request);
          calls.set(kind, (calls.get(kind) ?? 0) + 1);
          const params = {
            ...request.params,
            ...(request.token !== undefined && { access_token: request.token }),
          };
          const path = `/v24.0${request.path.map((part) => `/${part}`).join('')}`;
          const isRead = request.method === 'GET';
          const reply = core.handle(
            { method: request.method, path, ...(isRead ? { query: params } : { body: params }) },
            now,
            imageAt,
          );
          for (const { container, url } of core.fetchesWanted())
            core.imageArrived(container, imageAt(url), now);
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
      ),
  };
}

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
    version: 'v24.0',
    now: () => world.loop.now(),
  });
