import { fromIso } from '../../functions/domain/instant.ts';
import { dayOf } from '../../functions/domain/local-day.ts';
import type { Channel } from '../../functions/domain/channel.ts';
import type { Installation } from '../system/open-installation.ts';
import { DEMO_COMMUNITY, DEMO_DEAD_PAGE } from './community-data.ts';
import type { DemoOptions } from './demo-options.ts';
import type { DemoReport } from './demo-report.ts';
import type { DemoTime } from './demo-time.ts';
import { makeCreatives } from './make-creatives.ts';
import type { Progress } from './progress.ts';
import { readCaptions, readInsights, readNames, readPosts, reportedPost } from './read-back.ts';
import {
  campaignIdOf,
  findCampaign,
  proposeAgainOn,
  scheduleForEverybody,
  secondCampaignIdOf,
} from './run-campaign.ts';
import { seedCommunity } from './seed-community.ts';

/**
 * The main job from one photo to the report, on an installation that may already have done part of it: every step finds
 * what an earlier run left and goes on from there.
 */
export async function runDemo(
  installation: Installation<DemoTime>,
  options: DemoOptions,
  progress: Progress,
): Promise<Omit<DemoReport, 'elapsedMs'>> {
  const { system, sandbox, time, url } = installation;
  const channels = await time.run(() => seedCommunity(system, `${url}/api/connect/return`));
  const dead = channels.filter(({ owner }) => owner === ownerOfDeadPage(channels));
  await sandbox?.killTokens(dead.map(({ remoteId }) => remoteId));

  const creatives = await time.run(() => makeCreatives(system, options, progress));
  await time.run(() => scheduleForEverybody(system, options, time.isVirtual ? 'slots' : 'now'));
  progress.done(
    'campaigns',
    `planned for every member who agreed, on ${String(channels.length)} channels known`,
  );

  const again = await findCampaign(system, secondCampaignIdOf(options));
  await time.settle(installation, {
    notAfter: again?.createdAt,
    ...(progress.isLive && { onIdle: () => showProgress(installation, options, progress) }),
  });
  const insights = await readBack(installation, options, progress);

  const melati = channels.find(({ owner, platform }) => owner === 'melati' && platform === 'facebook');
  if (melati) {
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
    product: { ...options.facts, id: options.productId, maker: names.member(options.maker) },
    pictures: creatives.pictures,
    captions: await readCaptions(system, posts, creatives.captions, names),
    posts: posts.map((post) => reportedPost(post, names)),
    insights,
  };
}

const ownerOfDeadPage = (channels: readonly Channel[]): string | undefined =>
  channels.find(({ name }) => name === DEMO_DEAD_PAGE)?.owner;

async function showProgress(
  { system, time }: Installation<DemoTime>,
  options: DemoOptions,
  progress: Progress,
) {
  const posts = await time.run(() => readPosts(system, campaignIdOf(options)));
  const out = posts.filter(({ state }) => state === 'published').length;
  const ended = posts.every(({ due }) => due === undefined);
  const when = new Date(time.clock.now()).toISOString().slice(0, 16).replace('T', ' ');
  if (ended && posts.length > 0)
    progress.show('collect', `${when}  reading what ${String(out)} posts brought`);
  else progress.show('publish', `${when}  ${String(out)} of ${String(posts.length)} posts published`);
}

/** The report over the days on which the campaign can have gone out. */
async function readBack(
  { system, time }: Installation<DemoTime>,
  options: DemoOptions,
  progress: Progress,
): Promise<DemoReport['insights']> {
  const posts = await time.run(() => readPosts(system, campaignIdOf(options)));
  const published = posts.filter(({ state }) => state === 'published');
  progress.done(
    'publish',
    `${String(published.length)} of ${String(posts.length)} posts published, each exactly once`,
  );
  progress.done('collect', 'numbers read at 3 h, 24 h, 3, 7 and 28 days');
  const names = await time.run(() => readNames(system));
  const days = published.map(({ publishedAt = 0 }) => dayOf(publishedAt, DEMO_COMMUNITY.zone)).sort();
  const today = dayOf(time.clock.now(), DEMO_COMMUNITY.zone);
  const period = { from: days[0] ?? today, to: days.at(-1) ?? today };
  const insights = await time.run(() => readInsights(system, period, names));
  progress.done('insights', `report for ${period.from} to ${period.to}`);
  return insights;
}

/** A morning in the community's zone on which a demo begins: posts then spread over the day as they would. */
export const demoStart = (now: number): number =>
  Math.max(now, fromIso(`${dayOf(now, DEMO_COMMUNITY.zone)}T00:30:00.000Z`));
