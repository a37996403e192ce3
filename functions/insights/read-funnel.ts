import { type Change, changesOf, periodBefore } from '../domain/insights/compare.ts';
import { FUNNEL_STEPS, type FunnelStep } from '../domain/insights/funnel-steps.ts';
import type { ComparedPeriod } from '../domain/insights/period-sums.ts';
import { type LocalDay, spanOfDays, type Zone } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { countStuck } from '../records/help-list.ts';
import { readPeriodBefore, readSums } from './read-report.ts';

/** How far the posts of a period came, from the plan to what people told. */
interface Steps {
  /** Posts that are out, may be out, or should have gone out and need a person. Cancelled ones were decided against. */
  readonly planned: number;
  readonly out: number;
  readonly reach: number | null;
  readonly engagement: number | null;
  readonly asked: number;
  readonly sold: number;
}

export interface Funnel extends Steps {
  /** How each step differs from the period of as many days before; absent when nothing was planned then. */
  readonly changes?: Readonly<Partial<Record<FunnelStep, Change>>>;
}

const stepsOf = ({ total, mayBeOut, told }: Omit<ComparedPeriod, 'damaged'>, stuck: number): Steps => {
  const { posts, reach, engagement } = total;
  return { planned: posts + mayBeOut + stuck, out: posts, reach, engagement, ...told.total };
};

/**
 * Returns the funnel of a period beside that of as many days before. Reads one item a day, the kept sums of the period before,
 * and an entry for each post of both that needs a person. Throws `badPeriod`, `periodTooLong`.
 */
export const readFunnel =
  (deps: { readonly table: Table }) =>
  async (period: {
    readonly community: string;
    readonly from: LocalDay;
    readonly to: LocalDay;
    readonly zone: Zone;
  }): Promise<Funnel> => {
    const { community, from, to, zone } = period;
    const earlier = periodBefore(from, to);
    const stuckIn = (days: Pick<typeof period, 'from' | 'to'>) =>
      countStuck(deps.table, { community, ...spanOfDays(days.from, days.to, zone) });
    const [sums, before, stuck, stuckBefore] = await Promise.all([
      readSums(deps)(period),
      readPeriodBefore(deps)(period),
      stuckIn(period),
      stuckIn(earlier),
    ]);
    const [now, then] = [stepsOf(sums, stuck), stepsOf(before, stuckBefore)];
    return { ...now, ...(then.planned > 0 && { changes: changesOf(FUNNEL_STEPS, now, then) }) };
  };
