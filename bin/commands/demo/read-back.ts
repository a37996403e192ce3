import { evenness } from '../../../functions/domain/insights/participation.ts';
import type { Totals } from '../../../functions/domain/insights/totals.ts';
import type { Caption } from '../../../functions/domain/captions/caption.ts';
import { toIso } from '../../../functions/domain/time/instant.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { isReasonCode, REASONS } from '../../../functions/domain/post/reasons.ts';
import { readReport } from '../../../functions/insights/read-report.ts';
import { listChannels } from '../../../functions/records/channels.ts';
import { listPosts } from '../../../functions/records/posts.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import { loadPostCaption } from '../../../functions/records/post-caption-record.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import type { DemoReport, ReportedPost, ReportedTotals } from './demo-report.ts';

const community = DEMO_COMMUNITY.id;

/** Returns names of people and pages by their ids. */
export interface Names {
  readonly member: (id: string) => string;
  readonly channel: (id: string) => string;
}

/** Reads the names of the demo community's members and channels. */
export async function readNames({ table }: Pick<System, 'table'>): Promise<Names> {
  const members = new Map((await listMembers(table, community)).map(({ id, name }) => [id, name]));
  const channels = new Map((await listChannels(table, community)).map(({ id, name }) => [id, name]));
  return { member: (id) => members.get(id) ?? id, channel: (id) => channels.get(id) ?? id };
}

/** Returns a campaign's posts, sorted by their planned time. */
export async function readPosts(system: Pick<System, 'table'>, campaign: string): Promise<Post[]> {
  const posts = await listPosts(system.table, community, campaign);
  return posts.sort((a, b) => a.publishAt - b.publishAt || (a.id < b.id ? -1 : 1));
}

const reasonText = (code: string): string =>
  isReasonCode(code) ? `${code}: ${REASONS[code].text.en}` : code;

/** Returns a post as the demo's report tells it. */
export const reportedPost = (post: Post, names: Names): ReportedPost => ({
  maker: names.member(post.maker),
  seller: names.member(post.seller),
  platform: post.platform,
  channel: names.channel(post.channel),
  hosted: post.hosted,
  status: post.state,
  publishAt: toIso(post.publishAt),
  publishedAt: post.publishedAt === undefined ? null : toIso(post.publishedAt),
  remoteId: post.remoteId ?? null,
  permalink: post.permalink ?? null,
  reason: post.reason === undefined ? null : reasonText(post.reason),
});

/** Returns the caption of each post, and those of the preview for places to which nothing is posted automatically. */
export async function readCaptions(
  system: Pick<System, 'table'>,
  posts: readonly Post[],
  preview: readonly Caption[],
  names: Names,
): Promise<DemoReport['captions']> {
  const said = await Promise.all(
    posts.map(async (post) => {
      const caption = await loadPostCaption(system.table, post);
      const { language, audience, platform } = post;
      return caption
        ? [{ seller: names.member(post.seller), language, audience, platform, text: caption.text }]
        : [];
    }),
  );
  const shown = preview.map(({ seller, language, audience, platform, text }) => ({
    seller: names.member(seller),
    language,
    audience,
    platform,
    text,
  }));
  return [...shown, ...said.flat()];
}

const totals = ({ posts, reach, engagement }: Totals): ReportedTotals => ({
  posts,
  reach: reach ?? 0,
  engagement: engagement ?? 0,
});

const named = (groups: Readonly<Record<string, Totals>>, nameOf: (id: string) => string) =>
  Object.fromEntries(Object.entries(groups).map(([id, group]) => [nameOf(id), totals(group)]));

/** Returns the report of a period, as the leader reads it. */
export async function readInsights(
  system: Pick<System, 'table'>,
  period: { readonly from: string; readonly to: string },
  names: Names,
): Promise<DemoReport['insights']> {
  const report = await readReport(system)({ community, ...period });
  const members = await listMembers(system.table, community);
  const { byMaker, bySeller } = report;
  return {
    ...totals(report.total),
    withoutReach: report.total.withoutReach,
    byPlatform: named(report.byPlatform, (name) => name),
    byMaker: named(byMaker, names.member),
    bySeller: named(bySeller, names.member),
    giniMakers: evenness(byMaker, members).gini ?? null,
    giniSellers: evenness(bySeller, members).gini ?? null,
  };
}
