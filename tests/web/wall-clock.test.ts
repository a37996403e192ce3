import { describe, expect, it } from 'vitest';
import { instantOnWall } from '../../web/components/wall-clock.ts';

describe('a day and a time on the wall of a zone', () => {
  it.each([
    ['Asia/Jakarta', '2026-12-01T01:00:00.000Z'],
    ['Asia/Makassar', '2026-12-01T00:00:00.000Z'],
    ['Asia/Jayapura', '2026-11-30T23:00:00.000Z'],
    ['UTC', '2026-12-01T08:00:00.000Z'],
  ])('are an instant in %s', (zone, instant) => {
    expect(instantOnWall('2026-12-01', '08:00', zone)).toBe(instant);
  });

  it('are nothing while one of them is empty', () => {
    expect(instantOnWall('', '08:00', 'Asia/Jakarta')).toBeUndefined();
    expect(instantOnWall('2026-12-01', '', 'Asia/Jakarta')).toBeUndefined();
  });
});
