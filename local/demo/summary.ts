import { relative } from 'node:path';
import type { DemoReport, ReportedPost } from './demo-report.ts';

const MARKS: Readonly<Partial<Record<ReportedPost['status'], string>>> = {
  published: '✓',
  held: '!',
  failed: '✗',
  cancelled: '–',
  awaiting_owner: '…',
};

const count = (posts: readonly ReportedPost[], status: ReportedPost['status']): number =>
  posts.filter((post) => post.status === status).length;

function postLine(post: ReportedPost): string {
  const when = post.publishAt.slice(0, 16).replace('T', ' ');
  const who = post.hosted ? `${post.seller} (hosted)` : post.seller;
  const tail = post.reason ?? post.permalink ?? '';
  return `  ${MARKS[post.status] ?? '·'} ${when}  ${post.platform.padEnd(9)} ${post.channel.padEnd(22)} ${who.padEnd(16)} ${post.status.padEnd(14)} ${tail}`;
}

const evenness = (gini: number | null): string => {
  if (gini === null) return 'nothing to spread yet';
  if (gini < 0.2) return `spread evenly (Gini ${gini.toFixed(2)})`;
  return gini < 0.4
    ? `spread fairly evenly (Gini ${gini.toFixed(2)})`
    : `spread unevenly (Gini ${gini.toFixed(2)})`;
};

/** The demo's last page: what was made, what went out, what was not and why, what it brought, where it is. */
export function summary(report: DemoReport, where: { readonly out: string }): string {
  const { product, pictures, captions, posts, insights } = report;
  const example = captions.find(({ platform }) => platform === 'facebook')?.text ?? '';
  return [
    '',
    `${product.name}, made by ${product.maker}`,
    `  ${String(pictures.length)} pictures and ${String(captions.length)} captions in ${relative(process.cwd(), where.out) || '.'}`,
    '',
    ...example.split('\n').map((line) => `  │ ${line}`),
    '',
    `${String(posts.length)} posts: ${String(count(posts, 'published'))} published, ${String(count(posts, 'held'))} held, ${String(count(posts, 'awaiting_owner'))} waiting for the page owner's look (times in UTC)`,
    ...posts.map(postLine),
    '',
    `What it brought after 28 days: seen ${String(insights.reach)} times, ${String(insights.engagement)} reactions and comments.`,
    ...Object.entries(insights.byPlatform).map(
      ([name, { posts: made, reach, engagement }]) =>
        `  ${name.padEnd(10)} ${String(made).padStart(3)} posts ${String(reach).padStart(7)} reach ${String(engagement).padStart(6)} engagement`,
    ),
    `  Between sellers, reach is ${evenness(insights.giniSellers)}.`,
    '',
    `Done in ${(report.elapsedMs / 1000).toFixed(1)} s.`,
    '',
  ].join('\n');
}
