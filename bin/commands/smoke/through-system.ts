import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { request } from '../../../client/request.ts';
import { ChannelList } from '../../../functions/http/contract/channels.ts';
import {
  CampaignReply,
  CampaignRow,
  PlanReply,
  type ProposeCampaign,
} from '../../../functions/http/contract/campaigns.ts';
import { PicturesReply } from '../../../functions/http/contract/creatives.ts';
import { HealthReply } from '../../../functions/http/contract/health.ts';
import { ProductReply, type SaveProduct } from '../../../functions/http/contract/products.ts';
import { SessionReply } from '../../../functions/http/contract/session.ts';
import type { ReasonCode } from '../../../functions/domain/post/reasons.ts';
import { apiClient, type AskApi, SmokeError } from './api-client.ts';

export interface SmokeOptions {
  readonly url: string;
  /** The secret of a coordinator's sign-in link: the part after #. */
  readonly secret: string;
  /** The name of the test page, or of its Instagram account. */
  readonly page: string;
  /** The id of a member with a brand who agreed; the coordinator herself when absent. */
  readonly maker?: string | undefined;
  readonly photo: Uint8Array;
  /** Seconds to wait for the post. */
  readonly patience: number;
  /** Waits between two checks; in real time by default. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  readonly say: (line: string) => void;
  /** Names what this run creates, so that each run creates its own. */
  readonly run: string;
  /** Returns the day of publishing in the community's zone. */
  readonly today: (zone: string) => string;
}

/** Milliseconds. */
const POLL_INTERVAL = 2_000;
const ENDED = new Set(['published', 'failed', 'held', 'cancelled', 'removed']);

/**
 * Publishes one post on a test page through a running system and reports each step. Throws `SmokeError` with what is wrong.
 */
export async function throughSystem(options: SmokeOptions): Promise<{ readonly permalink: string }> {
  const { say, page, run } = options;
  const ask = apiClient(options.url);
  const now = await checkHealth(ask, say);
  const session = await ask(SessionReply, request('POST /api/session', { body: { secret: options.secret } }));
  say(`signed in as ${session.member.name} of ${session.community.name}`);
  if (!session.member.roles.includes('coordinator'))
    throw new SmokeError('the link is not a coordinator’s: she alone may schedule for a page');

  const { channels } = await ask(ChannelList, request('GET /api/channels'));
  const channel = channels.find(({ name }) => name === page);
  if (!channel)
    throw new SmokeError(
      `no channel is called "${page}"; there is ${channels.map(({ name }) => name).join(', ') || 'none: connect the page first'}`,
    );
  say(`${channel.platform} channel ${channel.name} is connected`);

  const id = `uji-${run}`;
  const product: SaveProduct = {
    kind: 'craft',
    name: 'Uji coba',
    price: 1000,
    unit: 'buah',
    words: `Kiriman uji coba ${run}; akan dihapus.`,
    languages: ['id'],
    audiences: ['bridging'],
    ...(options.maker !== undefined && { maker: options.maker }),
  };
  const save = request('PUT /api/products/{id}', { id, body: product, seen: 'new' });
  const { revision: seen } = await ask(ProductReply, save);
  const sent = await ask(
    ProductReply,
    request('PUT /api/products/{id}/photo', { id, body: options.photo, seen }),
  );
  const told = { id, body: { people: 'nobody' as const }, seen: sent.revision };
  await ask(ProductReply, request('PUT /api/products/{id}/people', told));
  const draw = request('PUT /api/products/{id}/pictures', {
    id,
    body: { formats: ['feed'], language: 'id' },
  });
  const { pictures } = await ask(PicturesReply, draw);
  await checkPicture(pictures[0]?.url, options.url);
  say('a picture was drawn, and anybody can fetch it as Meta does');

  const wish: ProposeCampaign = {
    title: `Uji coba ${run}`,
    products: [id],
    audience: 'bridging',
    from: options.today(session.community.zone),
    days: 1,
    channels: [channel.id],
    kind: 'window',
    start: 'now',
  };
  await ask(CampaignRow, request('PUT /api/campaigns/{id}', { id, body: wish }));
  const plan = await ask(PlanReply, request('POST /api/campaigns/{id}/schedule', { id }));
  const [planned] = plan.posts;
  if (!planned)
    throw new SmokeError(
      `nothing was planned: ${plan.leftOut.map(({ text }) => text.en).join(' ') || 'no reason given'}`,
    );
  const { patience } = options;
  if (Date.parse(planned.publishAt) > now + patience * 1_000)
    return callOff(
      ask,
      id,
      `the post is planned for ${planned.publishAt}, after the ${String(patience)} s of --patience: another post is near on this page, or the page is full today, or these are the quiet hours of the community. Take another page, try again then, or set the hours at /komunitas`,
    );
  if (planned.ownerWindowEndsAt !== undefined)
    say(
      `its owner is asked first, until ${planned.ownerWindowEndsAt}: give a standing OK to see it go out now`,
    );
  const { post, waited } = await waitForPost(ask, id, options);
  if (post?.state !== 'published')
    return callOff(
      ask,
      id,
      `the post is ${post?.state ?? 'not there'} after ${String(waited)} s${whyOf(post)}`,
    );
  return { permalink: z.string().catch('no address').parse(post.permalink) };
}

/** Calls off what did not go out, which would otherwise go out hours later with nobody watching, and says what is wrong. */
async function callOff(ask: AskApi, id: string, why: string): Promise<never> {
  await ask(CampaignRow, request('PUT /api/campaigns/{id}/steering', { id, body: { steering: 'cancel' } }));
  throw new SmokeError(`${why}. It was called off`);
}

/** As the request declares it: absent, never undefined. */
const Health = HealthReply.extend({ graphEnds: HealthReply.shape.graphEnds.unwrap().exactOptional() });

/** Returns the system's time. Says when the version of Graph that is spoken ends, if that is near. */
async function checkHealth(ask: AskApi, say: (line: string) => void): Promise<number> {
  const { status, parts, now, graphEnds } = await ask(Health, request('GET /api/health'));
  const failing = Object.entries(parts).filter(([, state]) => state !== 'ok');
  if (status !== 'ok') throw new SmokeError(`not well: ${failing.map(([name]) => name).join(', ')}`);
  say('table, queue, clock and graph are well');
  if (graphEnds !== undefined)
    say(`Meta ends the Graph version that is spoken at ${graphEnds}: update Etalase`);
  return Date.parse(now);
}

async function checkPicture(url: string | undefined, base: string): Promise<void> {
  if (url === undefined) throw new SmokeError('no picture was drawn');
  const reply = await fetch(new URL(url, base), { redirect: 'error' });
  const type = reply.headers.get('content-type');
  if (!reply.ok || type !== 'image/jpeg')
    throw new SmokeError(`Meta could not fetch the picture: ${String(reply.status)} ${type ?? 'of no kind'}`);
}

type PostRow = z.infer<typeof CampaignReply>['posts'][number];

const whyOf = (post: PostRow | undefined): string =>
  post?.reason ? `: ${post.reason.text.en} ${post.reason.nextStep.en}`.replace(/\.$/, '') : '';

/** Whether nothing more happens to a post by itself: it is held too while its picture is made again, after a photo was studied. */
const hasEnded = ({ state, reason }: PostRow): boolean =>
  ENDED.has(state) && reason?.code !== ('product.changed' satisfies ReasonCode);

/** Looks at the only post of a campaign until it has ended or patience has. Returns how long that took, in seconds. */
async function waitForPost(
  ask: AskApi,
  id: string,
  { patience, say, pause = wait }: SmokeOptions,
): Promise<{ readonly post: PostRow | undefined; readonly waited: number }> {
  let seen: PostRow | undefined;
  let second = 0;
  for (; second < patience; second += 2) {
    const { posts } = await ask(CampaignReply, request('GET /api/campaigns/{id}', { id }));
    if (posts[0] && posts[0].state !== seen?.state) say(`the post is ${posts[0].state}`);
    seen = posts[0] ?? seen;
    if (seen && hasEnded(seen)) break;
    await pause(POLL_INTERVAL);
  }
  return { post: seen, waited: second };
}
