import { describe, expect, it } from 'vitest';
import { periodBefore } from '../../../functions/domain/insights/compare.ts';
import { seasonsUntil } from '../../../functions/domain/insights/seasons.ts';
import { daysBetween } from '../../../functions/domain/time/local-day.ts';

describe('the seasons of a report', () => {
  it('are the thirty days up to each feast that people buy for', () => {
    const idulfitri = seasonsUntil('2027-03-20').find(({ feast }) => feast === 'idulfitri-2027');
    expect(idulfitri).toMatchObject({ name: { id: 'Idulfitri' }, from: '2027-02-08', to: '2027-03-09' });
  });

  it('begin on their first day, and end today while they are not over', () => {
    const feasts = (today: string) => seasonsUntil(today).map(({ feast }) => feast);
    expect(feasts('2027-02-07')).not.toContain('idulfitri-2027');
    expect(feasts('2027-02-08')).toContain('idulfitri-2027');
    const running = seasonsUntil('2027-02-20').find(({ feast }) => feast === 'idulfitri-2027');
    expect(running).toMatchObject({ from: '2027-02-08', to: '2027-02-20' });
  });

  it('are those of a year, the newest first, each with as many days before it to compare with', () => {
    const seasons = seasonsUntil('2027-06-01');
    expect(seasons.length).toBeGreaterThan(3);
    expect(seasons.map(({ from }) => from)).toEqual(
      seasons.map(({ from }) => from).toSorted((a, b) => (a < b ? 1 : -1)),
    );
    for (const { from, to } of seasons) {
      const before = periodBefore(from, to);
      expect(daysBetween(before.from, before.to)).toBe(daysBetween(from, to));
      expect(daysBetween(from, to)).toBeLessThan(30);
    }
  });

  it('are none where the table of feasts has none', () => {
    expect(seasonsUntil('2099-01-01')).toEqual([]);
  });
});
