import { describe, expect, it } from 'vitest';
import { fromIso } from '../../../functions/domain/time/instant.ts';
import { farDays, farMoment, refuseFarDaysOfReading } from '../../../functions/domain/time/reach.ts';

const TODAY = '2026-12-01';

describe('a day that somebody chooses', () => {
  it.each(['2026-12-01', '2028-12-01', '2024-12-01', undefined])('may be %s', (day) => {
    expect(farDays({ from: day }, TODAY)).toEqual([]);
  });

  it.each(['2029-01-01', '9999-12-31', '2024-11-01', '0000-01-01'])('may not be %s', (day) => {
    expect(farDays({ from: TODAY, to: day }, TODAY)).toMatchObject([{ code: 'input.tooFar', field: 'to' }]);
  });

  it('may lie farther back when something is read by it', () => {
    const read = (from: string) => () => refuseFarDaysOfReading({ from }, TODAY);
    expect(read('2010-01-01')).not.toThrow();
    expect(read('1999-01-01')).toThrow(/too far/);
    expect(read('2029-01-01')).toThrow(/too far/);
  });
});

describe('a moment that somebody chooses', () => {
  const now = fromIso('2026-12-01T01:00:00.000Z');

  it('lies within two years', () => {
    expect(farMoment('publishAt', fromIso('2028-11-30T00:00:00.000Z'), now)).toEqual([]);
    for (const far of ['2029-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2024-01-01T00:00:00.000Z'])
      expect(farMoment('publishAt', fromIso(far), now)).toMatchObject([{ field: 'publishAt' }]);
  });
});
