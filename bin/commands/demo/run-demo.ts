import { fromIso, type Instant, HOUR } from '../../../functions/domain/time/instant.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { redirectUri } from '../../../functions/http/channels/serve-return.ts';
import type { Installation } from '../../../embedded/system/open-installation.ts';
import { DEMO_COMMUNITY, DEMO_DEAD_PAGE } from '../../../embedded/standing/demo-community.ts';
import type { DemoOptions } from './demo-options.ts';
import type { DemoReport } from './demo-report.ts';
import type { DemoTime } from './demo-time.ts';
import { makeCreatives } from './make-creatives.ts';
import type { Progress } from './progress.ts';
import { readCaptions, readInsights, readNames, readPosts, reportedPost, type Names } from './read-back.ts';
import {
  campaignIdOf,
  findCampaign,
  proposeAgainOn,
  scheduleForEverybody,
  secondCampaignIdOf,
} from './run-campaign.ts';
import { seedCommunity } from './seed-community.ts';

/**
 * Runs the main job from one photo to the report. Idempotent: every step finds what an earlier run did and continues from
 * there. `enough` ends the waiting for posts on a real clock.
 */
export async function runDemo(
  installation: Installation<DemoTime>,
  options: DemoOptions,
  progress: Progress,
  enough?: AbortSignal,
): Promise<Omit<DemoReport, 'elapsedMs'>> {
  const { system, sandbox, time, url } = installation;
  const channels = await time.run(() => seedCommunity(system, redirectUri(url)));
  const dead = channels.filter(({ owner }) => owner === ownerOfDeadPage(channels));
  await sandbox?.killTokens(dead.map(({ remoteId }) => remoteId));

  const creatives = await time.run(() => makeCreatives(system, options, progress));
  await time.run(() => scheduleForEverybody(system, options, time.isVirtual ? 'slots' : 'now'));
  progress.done(
    'campaigns',
    `planned for every member who agreed, on ${String(channels.length)} channels known`,
  );

  const again = await findCampaign(system, secondCampaignIdOf(options));
  const onIdle = await watching(installation, options, progress);
  await time.settle(installation, { notAfter: again?.createdAt, enough, ...(onIdle && { onIdle }) });
  const insights = await readBack(installation, options, progress);

  const melati = channels.find(({ owner, platform }) => owner === 'melati' && platform === 'facebook');
  // On a real clock the first post of Melati's page still waits for her approval; a second would only repeat it.
  if (melati && time.isVirtual) {
    await time.run(() => proposeAgainOn(system, options, melati.id));
    await time.settle(installation, { notAfter: time.clock.now() });
    progress.note('One post more, on a page whose owner wants to look first: it waits for her.');
  }
  const posts = [
    ...(await readPosts(system, campaignIdOf(options))),
    ...(await readPosts(system, secondCampaignIdOf(options))),
  ];
  const names = await readNames(system);
  return {
    product: {
      ...options.facts,
      id: options.productId,
      maker: names.member(options.maker),
      people: options.people,
    },
    pictures: creatives.pictures,
    captions: await readCaptions(system, posts, creatives.captions, names),
    posts: posts.map((post) => reportedPost(post, names)),
    clock: time.isVirtual ? 'virtual' : 'real',
    insights,
  };
}

/**
 * Returns what reports progress while posts are published: a changing line on a terminal; on a real clock, which is slow,
 * also a note for each event. Undefined when neither is needed.
 */
async function watching(
  installation: Installation<DemoTime>,
  options: DemoOptions,
  progress: Progress,
): Promise<(() => Promise<void>) | undefined> {
  const { system, time } = installation;
  const news = time.isVirtual ? undefined : tellNews(progress, await readNames(system), time.clock.now());
  if (!progress.isLive && !news) return undefined;
  return async () => {
    const posts = await time.run(() => readPosts(system, campaignIdOf(options)));
    const campaign = news && (await findCampaign(system, campaignIdOf(options)));
    const isDrawn = posts.every(({ state }) => state !== 'awaiting_picture');
    news?.(posts, isDrawn && campaign?.due === undefined);
    if (progress.isLive) showProgress(posts, time.clock.now(), progress);
  };
}

const clockTime = (at: Instant): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

/** Returns, for example, "The first of 11 posts goes out at 01:45 UTC; the last within the hour at 02:06 UTC." */
function outlook(posts: readonly Post[], now: Instant): string {
  const times = posts
    .filter(({ state }) => state === 'scheduled' || state === 'preparing' || state === 'prepared')
    .map(({ publishAt }) => publishAt)
    .sort((a, b) => a - b);
  const [first] = times;
  if (first === undefined) return 'No post waits for its hour.';
  const soon = times.filter((at) => at <= now + HOUR);
  if (soon.length === 0) {
    const when = new Date(first).toISOString().slice(0, 16).replace('T', ' ');
    const { from, to } = DEMO_COMMUNITY.quietHours;
    return `No post goes out within the hour; the next at ${when} UTC (quiet hours are ${from} to ${to}, ${DEMO_COMMUNITY.zone}).`;
  }
  return `${String(soon.length)} posts go out from ${clockTime(first)} to ${clockTime(soon.at(-1) ?? first)}; this waits for them.`;
}

/**
 * Returns what reports posts on a real clock, where nothing happens for minutes: first what is to come, when all posts of
 * the plan exist, then each post when it is published.
 */
function tellNews(
  progress: Pick<Progress, 'note'>,
  names: Names,
  began: Instant,
): (posts: readonly Post[], isWhole: boolean) => void {
  const told = new Set<string>();
  let isBegun = false;
  return (posts, isWhole) => {
    if (!isBegun && !isWhole) return;
    if (!isBegun) progress.note(outlook(posts, began));
    for (const { id, state, publishedAt, channel } of posts) {
      if (state !== 'published' || told.has(id)) continue;
      told.add(id);
      if (isBegun || (publishedAt ?? 0) >= began)
        progress.note(`${clockTime(publishedAt ?? began)}  ${names.channel(channel)} has it`);
    }
    isBegun = true;
  };
}

const knownSoFar = ({ posts, withoutReach, engagement }: DemoReport['insights']): string =>
  posts > withoutReach || engagement > 0
    ? 'numbers read as far as there are any'
    : 'nothing to read yet: numbers come 3 h after a post';

const ownerOfDeadPage = (channels: readonly Channel[]): string | undefined =>
  channels.find(({ name }) => name === DEMO_DEAD_PAGE)?.owner;

function showProgress(posts: readonly Post[], now: Instant, progress: Progress): void {
  const out = posts.filter(({ state }) => state === 'published').length;
  const ended = posts.every(({ due }) => due === undefined);
  const when = new Date(now).toISOString().slice(0, 16).replace('T', ' ');
  if (ended && posts.length > 0)
    progress.show('collect', `${when}  reading what ${String(out)} posts brought`);
  else progress.show('publish', `${when}  ${String(out)} of ${String(posts.length)} posts published`);
}

/** Returns the report over the days on which the campaign can have been published. */
async function readBack(
  { system, time }: Installation<DemoTime>,
  options: DemoOptions,
  progress: Progress,
): Promise<DemoReport['insights']> {
  const posts = await time.run(() => readPosts(system, campaignIdOf(options)));
  const published = posts.filter(({ state }) => state === 'published');
  progress.done(
    'publish',
    `${String(published.length)} of ${String(posts.length)} posts published${published.length > 0 ? ', each exactly once' : ' so far'}`,
  );
  const names = await time.run(() => readNames(system));
  const days = published.map(({ publishedAt = 0 }) => dayOf(publishedAt, DEMO_COMMUNITY.zone)).sort();
  const today = dayOf(time.clock.now(), DEMO_COMMUNITY.zone);
  const period = { from: days[0] ?? today, to: days.at(-1) ?? today };
  const insights = await time.run(() => readInsights(system, period, names));
  progress.done(
    'collect',
    time.isVirtual ? 'numbers read at 3 h, 24 h, 3, 7 and 28 days' : knownSoFar(insights),
  );
  progress.done('insights', `report for ${period.from} to ${period.to}`);
  return insights;
}

/** Returns when a demo begins: in the morning in the community's zone, so that posts spread over the day. */
export const demoStart = (now: number): number =>
  Math.max(now, fromIso(`${dayOf(now, DEMO_COMMUNITY.zone)}T00:30:00.000Z`));
