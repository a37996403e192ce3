import { createGraph } from '../../functions/adapters/meta/graph.ts';
import type { GraphReply, GraphRequest } from '../../functions/adapters/meta/graph-transport.ts';
import { GRAPH_VERSION } from '../../functions/domain/channel/graph-version.ts';
import { VISIBILITY } from '../../functions/domain/work/due.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { PublishDeps } from '../../functions/publish/publish-deps.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { postPicturesRecord } from '../../functions/records/post-pictures-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { imageAt } from '../../proofs/simulation/sim-graph.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { createSandboxCore } from '../../sandbox/core/sandbox-core.ts';
import type { SwitchesChange } from '../../sandbox/core/switches.ts';
import { publishingWorld } from './publishing-world.ts';

const PICTURES = ['pictures/1.jpg', 'pictures/2.jpg', 'pictures/3.jpg'];

interface Options {
  readonly post: Partial<Post>;
  readonly switches?: SwitchesChange;
}

/** One post on a channel of the sandbox's core, whose rules are Meta's; its worker can be killed at any port call. */
export async function sandboxWorld({ post: wanted, switches = {} }: Options) {
  const world = await publishingWorld(wanted);
  const { clock, table, post } = world;
  const core = createSandboxCore({ seed: 'one post', images: () => undefined });
  core.changeSwitches({ all: 'kind', ...switches }, clock.now());
  const [page] = core.state.pages.values();
  const token = page && core.logIn(clock.now()).pages.get(page.id);
  const channel = await load(table, channelRecord, keys.channel(post.community, post.channel));
  if (!page?.instagram || token === undefined || !channel) throw new Error('the sandbox has no page');
  const remoteId = post.platform === 'facebook' ? page.id : page.instagram;
  await replace(table, channelRecord, { ...channel, remoteId, sealedToken: token });
  if (post.shape === 'carousel')
    await insert(table, postPicturesRecord, { community: post.community, post: post.id, keys: PICTURES });

  const requests: GraphRequest[] = [];
  const call = async (request: GraphRequest): Promise<GraphReply> => {
    requests.push(request);
    const { method, path, params, token: access_token } = request;
    const given = { ...params, ...(access_token !== undefined && { access_token }) };
    const reply = core.handle(
      {
        method,
        path: `/${GRAPH_VERSION.name}${path.map((segment) => `/${segment}`).join('')}`,
        ...(method === 'GET' ? { query: given } : { body: given }),
      },
      clock.now(),
      imageAt,
    );
    if (reply.is !== 'answer') throw new Error(`the sandbox ended a call with ${reply.is}`);
    return { is: 'reply', status: reply.status, headers: reply.headers, body: reply.body };
  };
  const graph = createGraph({
    transport: { call },
    appId: DEFAULT_APP.id,
    appSecret: DEFAULT_APP.secret,
    baseUrl: 'http://sandbox.invalid',
    version: GRAPH_VERSION.name,
    now: () => clock.now(),
  });
  const deps: PublishDeps = { ...world.deps, graph };
  return { ...world, core, requests, deps };
}

type SandboxWorld = Awaited<ReturnType<typeof sandboxWorld>>;

/**
 * Works on the post until nothing of it is due within an hour. The worker is killed at the `killAt`th moment of its life,
 * each port call having one before and one after it; another comes when its message is handed out again. Returns how many
 * moments there were.
 */
export async function workThrough(world: SandboxWorld, killAt = 0): Promise<number> {
  const { clock, deps } = world;
  let moments = 0;
  for (let delivery = 0; delivery < 60; delivery += 1) {
    const { due, community, id } = await world.current();
    if (!due || due.at > clock.now() + HOUR) return moments;
    if (due.at > clock.now()) await clock.advanceTo(due.at);
    let kill = (): void => undefined;
    const killed = new Promise<'killed'>((resolve) => {
      kill = () => resolve('killed');
    });
    const moment = (): Promise<void> => {
      moments += 1;
      if (moments !== killAt) return Promise.resolve();
      kill();
      return new Promise(() => undefined);
    };
    const mortal = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, name) => {
          const verb: unknown = Reflect.get(target, name);
          if (typeof verb !== 'function') return verb;
          return async (...given: unknown[]) => {
            await moment();
            const result: unknown = await Reflect.apply(verb, target, given);
            await moment();
            return result;
          };
        },
      });
    const worker = workOnPost({ ...deps, table: mortal(deps.table), graph: mortal(deps.graph) });
    const message = { version: 1, kind: due.kind, ...keys.post(community, id), intent: due.at } as const;
    if ((await Promise.race([worker(message), killed])) === 'killed')
      await clock.advanceTo(clock.now() + VISIBILITY);
  }
  throw new Error(`the post is still ${(await world.current()).state}`);
}
