import { describe, expect, it } from 'vitest';
import { differenceText } from '../../web/i18n/difference.ts';

describe('a difference on the screen', () => {
  it.each([
    [{ by: 120, percent: 12 }, '+120 (+12%)'],
    [{ by: -1200, percent: -8 }, '−1.200 (−8%)'],
    [{ by: -2, percent: 0 }, '−2 (0%)'],
    [{ by: -2, percent: -0 }, '−2 (0%)'],
    [{ by: 3 }, '+3'],
    [{ by: 0, percent: 0 }, 'sama'],
  ])('of %j is "%s"', (change, text) => {
    expect(differenceText(change, 'id', 'sama')).toBe(text);
  });
});
