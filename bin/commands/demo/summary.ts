import { relative } from 'node:path';
import type { DemoReport, ReportedPost } from './demo-report.ts';

const SYMBOLS: Readonly<Partial<Record<ReportedPost['status'], string>>> = {
  published: '✓',
  held: '!',
  failed: '✗',
  cancelled: '–',
  awaiting_owner: '…',
};

/** Neither published nor held, ended or waiting for a person. */
const ON_ITS_WAY: ReadonlySet<ReportedPost['status']> = new Set([
  'awaiting_picture',
  'scheduled',
  'preparing',
  'prepared',
  'committing',
  'settling',
]);

const count = (posts: readonly ReportedPost[], status: ReportedPost['status']): number =>
  posts.filter((post) => post.status === status).length;

function postLine(post: ReportedPost): string {
  const when = post.publishAt.slice(0, 16).replace('T', ' ');
  const who = post.hosted ? `${post.seller} (hosted)` : post.seller;
  const tail = post.reason ?? post.permalink ?? '';
  return `  ${SYMBOLS[post.status] ?? '·'} ${when}  ${post.platform.padEnd(9)} ${post.channel.padEnd(22)} ${who.padEnd(16)} ${post.status.padEnd(14)} ${tail}`;
}

const evenness = (gini: number | null): string => {
  if (gini === null) return 'nothing to spread yet';
  if (gini < 0.2) return `spread evenly (Gini ${gini.toFixed(2)})`;
  return gini < 0.4
    ? `spread fairly evenly (Gini ${gini.toFixed(2)})`
    : `spread unevenly (Gini ${gini.toFixed(2)})`;
};

const brought = ({ reach, engagement, byPlatform, giniSellers }: DemoReport['insights']): string[] => [
  `reached ${String(reach)} people, ${String(engagement)} reactions and comments.`,
  ...Object.entries(byPlatform).map(
    ([name, { posts: made, reach: seen, engagement: answered }]) =>
      `  ${name.padEnd(10)} ${String(made).padStart(3)} posts ${String(seen).padStart(7)} reach ${String(answered).padStart(6)} engagement`,
  ),
  `  Between sellers, reach is ${evenness(giniSellers)}.`,
];

/** Returns the numbers so far. A zero that Graph has not given is unknown, so posts without reach are not counted. */
function soFar(insights: DemoReport['insights']): string[] {
  const known = insights.posts - insights.withoutReach;
  const [first = '', ...rest] = brought(insights);
  if (known > 0)
    return [
      `What ${String(known)} of ${String(insights.posts)} published posts brought so far: ${first}`,
      ...rest,
    ];
  return insights.engagement > 0
    ? [`So far ${String(insights.engagement)} reactions and comments; the reach is not known yet.`]
    : ['Nothing is known yet of what it brought: the first numbers come 3 h after a post went out.'];
}

/** On a real clock most is still to come: says what is known, when the rest follows, and that Etalase must run for it. */
const stillToCome = ({ insights }: DemoReport, data: string): string[] => [
  ...soFar(insights),
  'Numbers are read 3 h, 24 h, 3, 7 and 28 days after each post, and posts go out at their hour, while Etalase runs:',
  `  npm start -- --data ${data}      (with the same GRAPH_URL, META_APP_ID and META_APP_SECRET)`,
];

const shown = (path: string): string => {
  const from = relative(process.cwd(), path) || '.';
  return from.startsWith('..') ? path : from;
};

/**
 * Returns the demo's last output: what was made, which posts were published, which were not and why, the numbers, and the
 * folders.
 */
export function summary(report: DemoReport, where: { readonly out: string; readonly data: string }): string {
  const { product, pictures, captions, posts, insights, clock } = report;
  const example = captions.find(({ platform }) => platform === 'facebook')?.text ?? '';
  const onTheirWay = posts.filter(({ status }) => ON_ITS_WAY.has(status)).length;
  const [first = '', ...rest] = brought(insights);
  return [
    '',
    `${product.name}, made by ${product.maker}`,
    `  ${String(pictures.length)} pictures and ${String(captions.length)} captions in ${shown(where.out)}`,
    '',
    ...example.split('\n').map((line) => `  │ ${line}`),
    '',
    `${String(posts.length)} posts: ${String(count(posts, 'published'))} published, ${onTheirWay > 0 ? `${String(onTheirWay)} waiting for their hour, ` : ''}${String(count(posts, 'held'))} held, ${String(count(posts, 'awaiting_owner'))} waiting for the page owner's look (times in UTC)`,
    ...posts.map(postLine),
    '',
    ...(clock === 'virtual'
      ? [`What it brought after 28 days: ${first}`, ...rest]
      : stillToCome(report, shown(where.data))),
    '',
    `Done in ${(report.elapsedMs / 1000).toFixed(1)} s.`,
    '',
  ].join('\n');
}
