import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import { backOff } from '../../../functions/domain/post/back-off.ts';
import { MORNING } from '../../factories/entities.ts';

describe('backing off', () => {
  it('waits between half and the whole of a span that doubles up to five minutes', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (retries, chance) => {
          const wait = backOff(MORNING, retries, () => chance) - MORNING;
          const span = Math.min(5 * MINUTE, 5 * SECOND * 2 ** Math.min(retries, 10));
          expect(wait).toBeGreaterThanOrEqual(Math.floor(span / 2));
          expect(wait).toBeLessThanOrEqual(span);
        },
      ),
    );
  });
});
