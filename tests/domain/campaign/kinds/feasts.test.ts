import { describe, expect, it } from 'vitest';
import { feastNamed, feastsBetween } from '../../../../functions/domain/campaign/kinds/feasts.ts';
import { daysBetween } from '../../../../functions/domain/time/local-day.ts';

const ALL = feastsBetween('2026-01-01', '2029-12-31');

const partsIn = (calendar: string, day: string): string =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

const daysOf = (feast: string): string[] =>
  ALL.filter(({ id }) => id.startsWith(`${feast}-2`)).map(({ day }) => day);

/** The Sunday of Easter by the Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return `${String(year)}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}

describe('the table of feasts', () => {
  it.each([
    ['ramadan', '9/1'],
    ['idulfitri', '10/1'],
    ['iduladha', '12/10'],
    ['tahun-baru-islam', '1/1'],
    ['maulid', '3/12'],
    ['isra-mikraj', '7/27'],
  ])('has %s on its day of the Umm al-Qura calendar from 2027 on', (feast, date) => {
    const days = daysOf(feast).filter((day) => day >= '2027');
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(partsIn('islamic-umalqura', day)).toContain(date);
  });

  it('has Easter, Good Friday and Ascension where the computus has them', () => {
    const sundays = daysOf('paskah');
    expect(sundays).toEqual([2026, 2027, 2028, 2029].map(easterOf));
    expect(daysOf('jumat-agung').map((day, index) => daysBetween(day, sundays[index] ?? ''))).toEqual([
      2, 2, 2, 2,
    ]);
    expect(daysOf('kenaikan').map((day, index) => daysBetween(sundays[index] ?? '', day))).toEqual([
      39, 39, 39, 39,
    ]);
  });

  it('has every feast once a year, under an id with that year', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { id, day } of ALL) expect(id.endsWith(day.slice(0, 4))).toBe(true);
    expect(feastNamed('natal-2027')).toMatchObject({ day: '2027-12-25', holiday: true, season: true });
    expect(feastNamed('natal')).toBeUndefined();
  });

  it('reaches farther than a campaign may be planned', () => {
    const seasons = feastsBetween('2028-06-01', '2028-12-31').filter(({ season }) => season);
    expect(seasons.length).toBeGreaterThan(3);
  });
});
