import { isoDay } from '../../i18n/formats.ts';

export interface Day<T> {
  /** `YYYY-MM-DD` in the community's zone. */
  readonly day: string;
  readonly items: readonly T[];
}

/** Groups items by the day of their time in a zone; days and items are sorted by time. */
export function byDay<T extends { readonly publishAt: string }>(items: readonly T[], zone: string): Day<T>[] {
  const days = new Map<string, T[]>();
  const byTime = [...items].sort((a, b) => (a.publishAt < b.publishAt ? -1 : 1));
  for (const item of byTime) {
    const day = isoDay(Date.parse(item.publishAt), zone);
    const list = days.get(day) ?? [];
    days.set(day, list);
    list.push(item);
  }
  return [...days].map(([day, items]) => ({ day, items }));
}
