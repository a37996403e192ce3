import { describe, expect, it } from 'vitest';
import { dayOf, instantOf } from '../../../../functions/domain/time/local-day.ts';
import { castOf } from '../../../../bin/commands/season/cast.ts';
import { type Happening, planSeason } from '../../../../bin/commands/season/season-plan.ts';

const ZONE = 'Asia/Jakarta';
const END = instantOf('2026-12-20', '09:30', ZONE);
const SIZE = { members: 12, days: 28, seed: 'benih', end: END, today: '2026-12-20' };

const happeningsOf = <K extends Happening['is']>(kind: K, size = SIZE) =>
  planSeason(size).happenings.filter((one): one is Happening & { is: K } => one.is === kind);

describe('the plan of a season', () => {
  it('is the same for the same seed and moment, and another for another seed', () => {
    expect(planSeason(SIZE)).toEqual(planSeason(SIZE));
    expect(planSeason({ ...SIZE, seed: 'lain' }).happenings).not.toEqual(planSeason(SIZE).happenings);
  });

  it('begins as many days ago as it has, and nothing happens after its end', () => {
    const { begin, happenings } = planSeason(SIZE);
    expect(dayOf(begin, ZONE)).toBe('2026-11-22');
    const times = happenings.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(0)).toBeGreaterThanOrEqual(begin);
    expect(times.at(-1)).toBeLessThanOrEqual(END);
  });

  it('has campaigns that are over, running and of next week, one of them only proposed', () => {
    const campaigns = happeningsOf('campaign').map(({ campaign }) => campaign);
    expect(campaigns.some(({ from }) => from < '2026-12-15')).toBe(true);
    expect(campaigns.some(({ from }) => from <= SIZE.today && from > '2026-12-16')).toBe(true);
    const next = campaigns.filter(({ from }) => from > '2026-12-21');
    expect(next.map(({ isScheduled }) => isScheduled)).toEqual([true, false]);
    expect(campaigns.every(({ makers }) => makers.length >= 2)).toBe(true);
  });

  it('names a holiday in the titles of campaigns that lead to it', () => {
    const titles = happeningsOf('campaign').map(({ campaign }) => campaign.title);
    expect(titles).toContain('Menjelang Hari Ibu');
  });

  it('has campaigns of three kinds in a small community, and of one where a product needs all days', () => {
    const kinds = happeningsOf('campaign').map(({ campaign }) => campaign.kind);
    expect(new Set(kinds)).toEqual(new Set(['window', 'rotation', 'bazaar']));
    const large = happeningsOf('campaign', { ...SIZE, members: 150 }).map(({ campaign }) => campaign.kind);
    expect(new Set(large)).toEqual(new Set(['window']));
  });

  it('has members who join and one who leaves while it runs, and a page that breaks two days before the end', () => {
    expect(happeningsOf('join').length).toBeGreaterThan(1);
    expect(happeningsOf('leave')).toHaveLength(1);
    expect(happeningsOf('break').at(-1)).toMatchObject({ person: { id: 'cempaka' } });
    expect(dayOf(happeningsOf('break').at(-1)?.at ?? 0, ZONE)).toBe('2026-12-18');
  });

  it('has makers who tell what was sold and who asked, once a day each, of what they offer by then', () => {
    const told = happeningsOf('tell');
    expect(new Set(told.map((one) => one.told.kind))).toEqual(new Set(['sold', 'asked']));
    expect(new Set(told.map(({ person }) => person.id)).size).toBeGreaterThan(3);
    const names = told.map((one) => `${one.person.id} ${one.day} ${one.told.kind}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { person, at, day, told: what } of told) {
      const offered = happeningsOf('offer').filter((one) => one.person.id === person.id);
      expect(Math.max(...offered.map((one) => one.at))).toBeLessThan(at);
      expect(dayOf(at, ZONE)).toBe(day);
      expect(what.count).toBeGreaterThan(0);
    }
  });

  it('plans nothing for somebody who has not joined yet or has left', () => {
    const size = { ...SIZE, members: 60 };
    const { people } = planSeason(size);
    const joins = happeningsOf('join', size);
    for (const { campaign, at } of happeningsOf('campaign', size)) {
      for (const id of [...campaign.makers, ...campaign.owners]) {
        const person = people.find((one) => one.id === id);
        const joined = joins.find((one) => one.people.some((somebody) => somebody.id === id));
        expect(joined?.at).toBeLessThan(at);
        expect(person?.agreed).not.toBe('nothing');
      }
    }
  });
});

describe('the people of a season', () => {
  it.each([4, 12, 150, 1506])(
    'are %i, each with an id, a name, a page and an account of her own',
    (members) => {
      const people = castOf({ members, days: 90, seed: 'benih' });
      const all = (what: readonly unknown[]) => expect(new Set(what).size).toBe(what.length);
      expect(people).toHaveLength(members);
      all(people.map(({ id }) => id));
      all(people.map(({ name }) => name));
      all(people.flatMap(({ page }) => page?.name ?? []));
      all(people.flatMap(({ page }) => page?.instagram ?? []));
      expect(people.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true);
    },
  );
});
