import { sundayOf, type WeeklyRecap } from '../domain/insights/weekly-recap.ts';
import { ProblemError } from '../domain/problem.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import { keys } from '../records/keys.ts';
import { readProductNames } from '../records/names-of-things.ts';
import { change, load } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { weeklyRecapRecord } from '../records/weekly-recap-record.ts';
import { listRecaps } from '../records/weekly-recaps.ts';
import { recapNotFound } from './report-problems.ts';

/** A recap that can be sent, with the name of its product as it is now. */
export interface ReadyRecap extends Pick<WeeklyRecap, 'from' | 'sentAt'> {
  readonly to: LocalDay;
  readonly prepared: NonNullable<WeeklyRecap['prepared']>;
  /** Absent when no reach was known, and when the product is forgotten: its maker was erased. */
  readonly topName?: string;
}

/** Whether there is anything to tell: a post, or an order or question. */
const isNews = ({ total, told }: ReadyRecap['prepared']): boolean => total.posts + told.sold + told.asked > 0;

/** Returns the recaps of a community that are prepared and kept, the newest week first. */
export const readRecaps =
  (deps: DamageDeps) =>
  async (community: string): Promise<readonly ReadyRecap[]> => {
    const { table, clock } = deps;
    const all = await listRecaps(table, community, { now: clock.now(), onDamage: tellDamage(deps) });
    const ready = all.flatMap(({ from, sentAt, prepared }) =>
      prepared && isNews(prepared) ? [{ from, sentAt, prepared }] : [],
    );
    const tops = new Set(ready.flatMap(({ prepared: { top } }) => top?.product ?? []));
    const names = await readProductNames(table, community, [...tops]);
    return ready.map((recap): ReadyRecap => {
      const { top } = recap.prepared;
      const topName = top && names.get(top.product);
      return { ...recap, to: sundayOf(recap.from), ...(topName !== undefined && { topName }) };
    });
  };

/** Notes that somebody has sent the recap of a week. The first time counts. Throws `recapNotFound`. */
export const noteRecapSent =
  ({ table, clock }: Pick<DamageDeps, 'table' | 'clock'>) =>
  async ({ community, from }: Pick<WeeklyRecap, 'community' | 'from'>): Promise<void> => {
    const recap = await load(table, weeklyRecapRecord, keys.weeklyRecap(community, from));
    if (!recap?.prepared || recap.keptUntil <= clock.now()) throw new ProblemError([recapNotFound]);
    if (recap.sentAt !== undefined) return;
    // Another phone may say the same at this moment: then the item is as wanted.
    await change(table, weeklyRecapRecord, recap, { sentAt: clock.now() }, [
      { attribute: 'sentAt', is: 'absent' },
    ]);
  };
