import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours } from '../../functions/people/read-settings.ts';
import type { Problem } from '../../functions/domain/problem.ts';
import { SLOT_SPREAD, slotsOfDay } from '../../functions/domain/campaign/slots.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { aCommunity } from '../factories/entities.ts';

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('hours of a community', () => {
  it('that are taken always give their post a time, however it is spread', () => {
    fc.assert(
      fc.property(
        fc.record({
          slot: time,
          from: time,
          to: time,
        }),
        ({ slot, from, to }) => {
          const problems: Problem[] = [];
          const typed = { slots: [slot], quietHours: { from, to } };
          const hours = readHours(typed, (...found) => void problems.push(...found));
          fc.pre(problems.length === 0);
          const slots = slotsOfDay(aCommunity(hours), '2026-12-01');
          expect(slots).toHaveLength(1);
          // Those of a late slot end with its day.
          const left = slot > '23:40' ? (60 - Number(slot.slice(3))) * MINUTE : SLOT_SPREAD;
          for (const { from: begins, to: ends } of slots) expect(ends - begins).toBe(left);
        },
      ),
    );
  });

  it.each([
    ['inside quiet hours that cross midnight', '23:00', '21:00', '06:00', false],
    ['inside quiet hours of one day', '13:00', '12:00', '14:00', false],
    ['whose posts would reach into them', '20:41', '21:00', '06:00', false],
    ['just early enough', '20:40', '21:00', '06:00', true],
    ['as they end', '06:00', '21:00', '06:00', true],
    ['without any quiet hours', '03:00', '21:00', '21:00', true],
  ])('%s are told apart', (_which, slot, from, to, isTaken) => {
    const problems: Problem[] = [];
    readHours({ slots: [slot], quietHours: { from, to } }, (...found) => void problems.push(...found));
    expect(problems.length === 0).toBe(isTaken);
  });
});
