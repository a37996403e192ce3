import type { Platform } from '../../functions/domain/channel/platform.ts';
import { listDays } from './days.ts';

/** Reach of the posts that were published on a day, by platform; null while it is not known. */
export interface ReachDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly byPlatform: Readonly<Partial<Record<Platform, { readonly reach: number | null }>>>;
}

/** Returns a day's reach on a platform; 0 for a platform without posts. */
export const reachOn = ({ byPlatform }: ReachDay, platform: Platform): number =>
  byPlatform[platform]?.reach ?? 0;

/** Adds the days without posts, so that the time axis is continuous. */
export function fillDays(from: string, to: string, days: readonly ReachDay[]): ReachDay[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return listDays(from, to).map((day) => known.get(day) ?? { day, byPlatform: {} });
}

/** Groups consecutive days so that there are at most `most` bars; each bar has the first day of its group. */
export function groupDays(
  days: readonly ReachDay[],
  most: number,
): { readonly every: number; readonly bars: readonly ReachDay[] } {
  const every = Math.max(1, Math.ceil(days.length / most));
  const bars: ReachDay[] = [];
  for (let at = 0; at < days.length; at += every) {
    const run = days.slice(at, at + every);
    const byPlatform: Partial<Record<Platform, { reach: number | null }>> = {};
    for (const one of run)
      for (const platform of Object.keys(one.byPlatform) as Platform[])
        byPlatform[platform] = { reach: (byPlatform[platform]?.reach ?? 0) + reachOn(one, platform) };
    bars.push({ day: run[0]?.day ?? '', byPlatform });
  }
  return { every, bars };
}
