import type { Calendar } from '../../api/named-calendar.ts';

export type SpecialDay = Calendar['specialDays'][number];

/** Returns a function that gives the special days of one day. */
export function specialOn(all: readonly SpecialDay[]): (day: string) => readonly SpecialDay[] {
  const byDay = new Map<string, SpecialDay[]>();
  for (const one of all) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  return (day) => byDay.get(day) ?? [];
}
