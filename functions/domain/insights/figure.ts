import type { LocalDay, Zone } from '../time/local-day.ts';
import { campaignOf, type DayReport, hourOfWeek } from './day-report.ts';
import type { PostMetrics } from './post-metrics.ts';

const SAME = ['platform', 'product', 'maker', 'audience', 'language', 'shape', 'theme'] as const;

/** What chooses the posts of one figure of a report. What is absent chooses nothing. */
export type Figure = {
  readonly [K in (typeof SAME)[number] | 'seller']?: PostMetrics[K] | undefined;
} & {
  readonly campaign?: string | undefined;
  /** 1 = Monday. */
  readonly weekday?: number | undefined;
  readonly hour?: number | undefined;
};

const HOURS_A_DAY = 24;

/** Whether a post counts in a figure: the same decision as in the day's sums. */
export function countsInFigure(post: PostMetrics, figure: Figure, zone: Zone): boolean {
  if (post.mayBeOut === true) return false;
  if (SAME.some((name) => figure[name] !== undefined && figure[name] !== post[name])) return false;
  const { seller, campaign, weekday, hour } = figure;
  if (seller !== undefined && ![post.seller, ...(post.alsoSellers ?? [])].includes(seller)) return false;
  if (campaign !== undefined && campaignOf(post.post) !== campaign) return false;
  const at = Number(hourOfWeek(post.publishedAt, zone));
  return (
    (weekday === undefined || Math.floor(at / HOURS_A_DAY) + 1 === weekday) &&
    (hour === undefined || at % HOURS_A_DAY === hour)
  );
}

/** Returns the days, the newest first, in whose sums a figure may have posts, so that the others need not be read. */
export function daysOfFigure(days: readonly DayReport[], figure: Figure): LocalDay[] {
  const { platform, audience, language, shape, theme, campaign, weekday, hour } = figure;
  const may = (day: DayReport): boolean =>
    day.total.posts > 0 &&
    (platform === undefined || day.byPlatform[platform] !== undefined) &&
    (audience === undefined || day.byAudience[audience] !== undefined) &&
    (language === undefined || day.byLanguage[language] !== undefined) &&
    (shape === undefined || day.byShape[shape] !== undefined) &&
    (theme === undefined || day.byTheme[theme] !== undefined) &&
    (campaign === undefined || day.byCampaign[campaign] !== undefined) &&
    Object.keys(day.byHour).some(
      (name) =>
        (weekday === undefined || Math.floor(Number(name) / HOURS_A_DAY) + 1 === weekday) &&
        (hour === undefined || Number(name) % HOURS_A_DAY === hour),
    );
  return days
    .filter(may)
    .map(({ day }) => day)
    .toSorted()
    .toReversed();
}
