import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { GraphInstant } from '../../../functions/adapters/meta/graph-instant.ts';

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });

it('reads the same moment from Unix seconds, from their digits, and from ISO text with and without a colon', () => {
  fc.assert(
    fc.property(seconds, (moment) => {
      const iso = new Date(moment * 1000).toISOString().slice(0, 19);
      const written = [moment, String(moment), `${iso}+0000`, `${iso}+00:00`, `${iso}Z`];
      for (const value of written) expect(GraphInstant.parse(value)).toBe(moment * 1000);
    }),
  );
});

it('honours the offset', () => {
  expect(GraphInstant.parse('2026-11-24T12:00:00+0700')).toBe(Date.UTC(2026, 10, 24, 5));
});

it.each(['', 'yesterday', '1969-12-31T00:00:00+0000', -1, 0.0001, Number.NaN, null, {}])(
  'refuses %j',
  (value) => {
    expect(GraphInstant.safeParse(value).success).toBe(false);
  },
);
