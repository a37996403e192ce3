import { NO_TOTALS } from '../../functions/domain/insights/totals.ts';
import type { RecapNumbers, WeeklyRecap } from '../../functions/domain/insights/weekly-recap.ts';
import { DAY, fromIso } from '../../functions/domain/time/instant.ts';

/** Monday 30 November 2026, six in the morning in Jakarta. */
const MONDAY = fromIso('2026-11-30T06:00:00+07:00');

/** The recap of the last week of November, prepared and not sent. */
export const aRecap = (overrides: Partial<WeeklyRecap> = {}): WeeklyRecap => ({
  community: 'rukun-lereng',
  from: '2026-11-23',
  keptUntil: MONDAY + 56 * DAY,
  prepared: recapNumbers(),
  fence: 2,
  ...overrides,
});

export const recapNumbers = (overrides: Partial<RecapNumbers> = {}): RecapNumbers => ({
  at: MONDAY,
  total: { ...NO_TOTALS, posts: 3, reach: 1_200 },
  before: { ...NO_TOTALS, posts: 2, reach: 1_000 },
  told: { sold: 12, asked: 0 },
  participation: { members: 5, withPosts: 2 },
  top: { product: 'tiwul', posts: 2, reach: 900 },
  ...overrides,
});
