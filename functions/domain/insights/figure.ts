import type { LocalDay, Zone } from '../time/local-day.ts';
import { campaignOf, type DayReport } from './day-report.ts';
import type { PostMetrics } from './post-metrics.ts';
import { totalsOf } from './totals.ts';
import { hourOfWeek, partsOfWeekHour } from './week-hour.ts';

const SAME = ['platform', 'product', 'maker', 'audience', 'language', 'shape', 'theme'] as const;

/** What a report says of some posts beside their sums: how many were taken down, lack a number, or may be out. */
export const POST_MARKS = ['takenDown', 'withoutReach', 'earlierReach', 'mayBeOut'] as const;
type PostMark = (typeof POST_MARKS)[number];

/** What chooses the posts of one figure of a report. What is absent chooses nothing. */
export type Figure = {
  readonly [K in (typeof SAME)[number] | 'seller']?: PostMetrics[K] | undefined;
} & {
  readonly campaign?: string | undefined;
  readonly mark?: PostMark | undefined;
  /** 1 = Monday. */
  readonly weekday?: number | undefined;
  readonly hour?: number | undefined;
};

/** Whether an hour of the week is the figure's, if it has one. */
function isInHour(hourOfTheWeek: string, { weekday, hour }: Figure): boolean {
  const parts = partsOfWeekHour(hourOfTheWeek);
  return (weekday === undefined || parts.weekday === weekday) && (hour === undefined || parts.hour === hour);
}

/** Whether a post has the figure's mark, if it has one. A post that may be out is in no other figure. */
function hasMark(post: PostMetrics, { mark }: Figure): boolean {
  if (post.mayBeOut === true || mark === 'mayBeOut') return post.mayBeOut === true && mark === 'mayBeOut';
  return mark === undefined || totalsOf(post)[mark] > 0;
}

/** Whether a post counts in a figure: the same decision as in the day's sums. */
export function countsInFigure(post: PostMetrics, figure: Figure, zone: Zone): boolean {
  if (SAME.some((name) => figure[name] !== undefined && figure[name] !== post[name])) return false;
  const { seller, campaign } = figure;
  if (seller !== undefined && ![post.seller, ...(post.alsoSellers ?? [])].includes(seller)) return false;
  if (campaign !== undefined && campaignOf(post.post) !== campaign) return false;
  return isInHour(hourOfWeek(post.publishedAt, zone), figure) && hasMark(post, figure);
}

/** Returns the days, the newest first, in whose sums a figure may have posts, so that the others need not be read. */
export function daysOfFigure(days: readonly DayReport[], figure: Figure): LocalDay[] {
  const { platform, audience, language, shape, theme, campaign, mark } = figure;
  const may = (day: DayReport): boolean => {
    // Posts that may be out are in no sum by which the other choices could be made.
    if (mark === 'mayBeOut') return day.mayBeOut > 0;
    return maySum(day) && (mark === undefined || day.total[mark] > 0);
  };
  const maySum = (day: DayReport): boolean =>
    day.total.posts > 0 &&
    (platform === undefined || day.byPlatform[platform] !== undefined) &&
    (audience === undefined || day.byAudience[audience] !== undefined) &&
    (language === undefined || day.byLanguage[language] !== undefined) &&
    (shape === undefined || day.byShape[shape] !== undefined) &&
    (theme === undefined || day.byTheme[theme] !== undefined) &&
    (campaign === undefined || day.byCampaign[campaign] !== undefined) &&
    Object.keys(day.byHour).some((at) => isInHour(at, figure));
  return days
    .filter(may)
    .map(({ day }) => day)
    .toSorted()
    .toReversed();
}
