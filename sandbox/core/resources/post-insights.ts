import { permits } from '../access/caller.ts';
import { mustReadAsPage } from '../access/may.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { engagementAt, type Engagement } from '../engagement/engagement.ts';
import { engagedPostOf } from '../engagement/engaged-posts.ts';
import { narrow } from '../fields/narrow.ts';
import type { Wish } from '../fields/wish.ts';
import { addressOf } from '../lists/address.ts';
import type { Operation } from '../operation.ts';
import type { PagePost } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { isHidden, stamp, type AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';
import { readMoment } from '../wire/moment.ts';
import { invalid, missingObject } from '../wire/refusals.ts';
import { lifetimeRow, ROW_FIELDS, type InsightRow } from './insight-rows.ts';
import { POST_METRICS } from './post-metrics.ts';

/** Graph gives no insights of Pages smaller than this. */
const MINIMUM_FOLLOWERS = 100;

function checkMetrics(names: readonly string[]): void {
  if (names.length === 0) {
    throw new GraphError({
      code: 3001,
      subcode: 1504028,
      message: '(#3001) No metric was specified to be fetched.',
    });
  }
  if (names.some((name) => !Object.hasOwn(POST_METRICS, name))) {
    throw invalid('The value must be a valid insights metric');
  }
}

function rowsOf(call: AuthenticatedCall, post: PagePost, name: string, engagement: Engagement): InsightRow[] {
  const metric = POST_METRICS[name];
  if (!metric) return [];
  const { title, description } = metric;
  const lifetime = lifetimeRow(post.id, name, metric.of(engagement), { title, description });
  if (!metric.hasDayRow) return [lifetime];
  const day: InsightRow = {
    ...lifetime,
    period: 'day',
    values: [{ value: 0, end_time: stamp(call, call.now) }],
    id: `${post.id}/insights/${name}/day`,
  };
  return [day, lifetime];
}

/** Returns the rows, or none: a missing permission, a small Page and an unpublished post look the same, as on Graph. */
function insightsOf(
  call: AuthenticatedCall,
  post: PagePost,
  names: readonly string[],
  period: string | undefined,
): InsightRow[] {
  checkMetrics(names);
  const { setting, state, now, caller } = call;
  const subject = engagedPostOf(state, post);
  const isLargeEnough = known(state.pages, post.page).followers >= MINIMUM_FOLLOWERS;
  if (!subject || !isLargeEnough || !permits(caller, 'read_insights', now)) return [];
  const engagement = engagementAt(setting.seed, subject, now);
  const rows = names.flatMap((name) => rowsOf(call, post, name, engagement));
  return period === undefined ? rows : rows.filter((row) => row.period === period);
}

const splitNames = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The field `insights.metric(a,b){…}` of a post. */
export function postInsights(post: PagePost, call: AuthenticatedCall, asked: Wish): unknown {
  const data = insightsOf(
    call,
    post,
    splitNames(asked.arguments.get('metric')),
    asked.arguments.get('period'),
  );
  return narrow({ data }, asked, ROW_FIELDS, 'InsightsResult');
}

function windowOf({ parameters, now }: AuthenticatedCall): { since: number; until: number } {
  const [since, until] = ['since', 'until'].map((name) => {
    const text = parameters.text(name);
    return text === undefined ? undefined : readMoment(name, text);
  });
  const end = until ?? now;
  const start = since ?? end - 2 * DAY;
  if (start > end || end - start > 90 * DAY)
    throw invalid('Invalid since and until: at most 90 days.', 1504016);
  return { since: start, until: end };
}

const seconds = (instant: number): string => String(Math.floor(instant / 1_000));

/** `GET /{post}/insights`. Paged by time: `next` is a window in the future, which has no rows yet. */
export const readPostInsights: Operation<PagePost> = {
  verb: 'post.insights',
  parameters: ['metric', 'period', 'since', 'until'],
  run: (call, post) => {
    if (isHidden(call, post.id)) throw missingObject(post.id, call.method);
    mustReadAsPage(call, { page: post.page, id: post.id, permissions: ['pages_read_engagement'] });
    const names = call.parameters.list('metric') ?? [];
    const { since, until } = windowOf(call);
    const data = since >= call.now ? [] : insightsOf(call, post, names, call.parameters.text('period'));
    const move = (by: number): string =>
      addressOf(call, { since: seconds(since + by), until: seconds(until + by) });
    const length = Math.max(until - since, 1_000);
    const paging = { previous: move(-length), ...(since >= call.now ? {} : { next: move(length) }) };
    return { body: data.length === 0 && since < call.now ? { data } : { data, paging } };
  },
};
