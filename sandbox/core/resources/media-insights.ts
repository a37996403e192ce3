import { DAY } from '../../../functions/domain/time/instant.ts';
import { engagementAt, type Engagement } from '../engagement/engagement.ts';
import { permits } from '../access/caller.ts';
import { engagedMediumOf } from '../engagement/engaged-posts.ts';
import { narrow } from '../fields/narrow.ts';
import type { Wish } from '../fields/wish.ts';
import type { Operation } from '../operation.ts';
import type { Media } from '../state/records.ts';
import type { AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';
import { invalid, missingParameter, notPermitted } from '../wire/refusals.ts';
import { lifetimeRow, ROW_FIELDS } from './insight-rows.ts';
import { MEDIA_METRICS } from './media-metrics.ts';
import { mustSeeMedia } from './see-media.ts';

/** Instagram gives no insights of a story that fewer people than this saw, to protect them. */
const MINIMUM_VIEWERS = 5;
const STORY_INSIGHTS_LIFE = DAY;

const productOf = ({ kind }: Media): 'FEED' | 'STORY' => (kind === 'STORIES' ? 'STORY' : 'FEED');

/** Metrics that other kinds of media have or had; any other unknown name is not a metric at all. */
const KNOWN_ELSEWHERE = new Set([
  'impressions',
  'plays',
  'video_views',
  'engagement',
  'ig_reels_avg_watch_time',
]);

function checkMetrics(media: Media, names: readonly string[]): void {
  const product = productOf(media);
  const allowed = MEDIA_METRICS[product];
  const other = MEDIA_METRICS[product === 'FEED' ? 'STORY' : 'FEED'];
  for (const [index, name] of names.entries()) {
    if (Object.hasOwn(allowed, name)) continue;
    if (Object.hasOwn(other, name) || KNOWN_ELSEWHERE.has(name)) {
      throw invalid(
        `The Media Insights API does not support the ${name} metric for this media product type.`,
      );
    }
    throw invalid(`metric[${index}] must be one of the following values: ${Object.keys(allowed).join(', ')}`);
  }
}

function rowOf(media: Media, name: string, engagement: Engagement, breakdown: string | undefined): unknown {
  const metric = MEDIA_METRICS[productOf(media)][name];
  if (!metric) throw new Error(`a metric without a row: ${name}`);
  const row = lifetimeRow(media.id, name, metric.of(engagement), {
    title: metric.title,
    description: metric.title,
  });
  if (breakdown === undefined) return row;
  if (metric.breakdown?.name !== breakdown) {
    throw invalid(`(${name}) does not support the breakdown ${breakdown}`);
  }
  const results = Object.entries(metric.breakdown.counts(engagement)).map(([counted, value]) => ({
    dimension_values: [counted],
    value,
  }));
  const { values: _, ...rest } = row;
  return {
    ...rest,
    total_value: { value: metric.of(engagement), breakdowns: [{ dimension_keys: [breakdown], results }] },
  };
}

function rowsOf(
  call: AuthenticatedCall,
  media: Media,
  names: readonly string[],
  breakdown: string | undefined,
): unknown[] {
  const { caller, now, state, setting } = call;
  const lacking = (['instagram_manage_insights', 'pages_read_engagement'] as const).find(
    (permission) => !permits(caller, permission, now),
  );
  if (lacking !== undefined) throw notPermitted(lacking);
  if (names.length === 0) throw missingParameter('metric');
  checkMetrics(media, names);
  const isStory = productOf(media) === 'STORY';
  if (isStory && now >= media.publishedAt + STORY_INSIGHTS_LIFE) return [];
  const engagement = engagementAt(setting.seed, engagedMediumOf(state, media), now);
  if (isStory && engagement.reach < MINIMUM_VIEWERS) {
    throw new GraphError({
      code: 10,
      status: 400,
      message: '(#10) Not enough viewers for the media to show insights',
    });
  }
  return names.map((name) => rowOf(media, name, engagement, breakdown));
}

/** The field `insights.metric(a,b){…}` of a media. */
export function mediaInsights(media: Media, call: AuthenticatedCall, asked: Wish): unknown {
  const names = (asked.arguments.get('metric') ?? '').split(',').map((name) => name.trim());
  return narrow(
    { data: rowsOf(call, media, names, undefined) },
    asked,
    ROW_FIELDS,
    'InstagramInsightsResult',
  );
}

/** `GET /{ig-media}/insights`. */
export const readMediaInsights: Operation<Media> = {
  verb: 'media.insights',
  parameters: ['metric', 'period', 'breakdown', 'metric_type'],
  run: (call, media) => {
    const { parameters } = call;
    mustSeeMedia(call, media, ['instagram_basic']);
    const period = parameters.text('period') ?? 'lifetime';
    if (period !== 'lifetime') throw invalid(`period ${period} is not supported for media`);
    return {
      body: { data: rowsOf(call, media, parameters.list('metric') ?? [], parameters.text('breakdown')) },
    };
  },
};
