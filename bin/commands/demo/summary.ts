import { shownPath } from '../../kit/shown-path.ts';
import { join } from 'node:path';
import { PLATFORM_FACTS } from '../../../functions/domain/channel/platform-facts.ts';
import { PLATFORMS } from '../../../functions/domain/channel/platform.ts';
import type { DemoReport, ReportedPost } from './demo-report.ts';

interface Folders {
  readonly out: string;
  readonly data: string;
}

const SYMBOLS: Readonly<Partial<Record<ReportedPost['status'], string>>> = {
  published: '✓',
  held: '!',
  failed: '✗',
  cancelled: '–',
  awaiting_owner: '…',
};

/** The states of a post that is neither published, held nor ended, and that waits for no person at present. */
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

/** The states of a post in the words of people. */
const IN_WORDS: Readonly<Partial<Record<ReportedPost['status'], string>>> = {
  published: 'out',
  held: 'needs help',
  failed: 'did not work',
  cancelled: 'cancelled',
  awaiting_owner: 'waits for its owner to look',
  removing: 'is being taken down',
  removed: 'taken down',
};

/** Returns the sentence of a reason, without the code before it. */
const sentenceOf = (reason: string): string => reason.slice(reason.indexOf(': ') + 1).trim();

function postLine(post: ReportedPost): string {
  const when = post.publishAt.slice(0, 16).replace('T', ' ');
  const who = post.hosted ? `${post.seller} (hosted)` : post.seller;
  const state = IN_WORDS[post.status] ?? 'waits for its hour';
  const tail = post.reason === null ? state : `${state}: ${sentenceOf(post.reason)}`;
  return `  ${SYMBOLS[post.status] ?? '·'} ${when}  ${PLATFORM_FACTS[post.platform].title.padEnd(9)} ${post.channel.padEnd(22)} ${who.padEnd(16)} ${tail}`;
}

/** Says in words how evenly reach is spread over sellers. The bounds 0.2 and 0.4 are our choice. */
const evenness = (gini: number | null): string => {
  if (gini === null) return 'there is nothing to spread yet';
  if (gini < 0.2) return 'it is spread evenly';
  return gini < 0.4 ? 'it is spread fairly evenly' : 'it is spread unevenly';
};

const resultLines = ({ reach, engagement, byPlatform, giniSellers }: DemoReport['insights']): string[] => [
  `seen by ${String(reach)} people, ${String(engagement)} likes and comments.`,
  ...PLATFORMS.flatMap((platform) => {
    const totals = byPlatform[platform];
    if (!totals) return [];
    const { posts, reach: seen, engagement: answered } = totals;
    return `  ${PLATFORM_FACTS[platform].title.padEnd(10)} ${String(posts).padStart(3)} posts, seen by ${String(seen)}, ${String(answered)} likes and comments`;
  }),
  `  Among the sellers ${evenness(giniSellers)}.`,
];

/**
 * Returns the numbers that are known so far. Posts for which Graph has given no reach yet are not counted: their zero means
 * that the reach is not known.
 */
function soFar(insights: DemoReport['insights']): string[] {
  const known = insights.posts - insights.withoutReach;
  const [first = '', ...rest] = resultLines(insights);
  if (known > 0)
    return [
      `What ${String(known)} of ${String(insights.posts)} posts that are out brought so far: ${first}`,
      ...rest,
    ];
  return insights.engagement > 0
    ? [`So far ${String(insights.engagement)} likes and comments; how many saw it is not known yet.`]
    : ['Nothing is known yet of what it brought: the first numbers come 3 h after a post went out.'];
}

/**
 * Returns the lines about results for a demo on the real clock, where most posts and numbers come later: what is known, when
 * the rest is read, and the command that keeps Etalase running for it. `data` is the path of the demo's data folder.
 */
const stillToCome = ({ insights }: DemoReport, data: string): string[] => [
  ...soFar(insights),
  'Numbers are read 3 h, 24 h, 3, 7 and 28 days after each post, and posts go out at their hour, while Etalase runs:',
  `  npm start -- --data ${data}      (with the same GRAPH_URL, META_APP_ID and META_APP_SECRET)`,
];

/** Returns how to look at what was made. On a real clock the lines above name the command already. */
const nextSteps = ({ out, data }: Folders, clock: DemoReport['clock']): string[] => [
  `Look at it: ${shownPath(join(out, 'report.md'))}, ${shownPath(join(out, 'captions.md'))} and the folder ${shownPath(join(out, 'pictures'))}.`,
  ...(clock === 'virtual'
    ? [
        'In the app, with the posts as people see them in the feeds:',
        `  npm start -- --data ${shownPath(data)}`,
      ]
    : []),
];

/**
 * Returns the demo's last output: what was made, which posts were published, which were not and why, the numbers, and the
 * folders.
 */
export function summary(report: DemoReport, where: Folders): string {
  const { product, pictures, captions, posts, insights, clock } = report;
  const example = captions.find(({ platform }) => platform === 'facebook')?.text ?? '';
  const onTheirWay = posts.filter(({ status }) => ON_ITS_WAY.has(status)).length;
  const [first = '', ...rest] = resultLines(insights);
  return [
    '',
    `${product.name}, made by ${product.maker}`,
    `  ${String(pictures.length)} pictures and ${String(captions.length)} captions in ${shownPath(where.out)}`,
    '',
    ...example.split('\n').map((line) => `  │ ${line}`),
    '',
    `${String(posts.length)} posts: ${String(count(posts, 'published'))} out, ${onTheirWay > 0 ? `${String(onTheirWay)} waiting for their hour, ` : ''}${String(count(posts, 'held'))} in need of help, ${String(count(posts, 'awaiting_owner'))} waiting for the page owner's look (times in UTC)`,
    ...posts.map(postLine),
    '',
    ...(clock === 'virtual'
      ? [`What it brought after 28 days: ${first}`, ...rest]
      : stillToCome(report, shownPath(where.data))),
    '',
    ...nextSteps(where, clock),
    '',
    `Done in ${(report.elapsedMs / 1000).toFixed(1)} s.`,
    '',
  ].join('\n');
}
