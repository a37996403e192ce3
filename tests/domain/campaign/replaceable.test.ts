import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../functions/domain/work/due.ts';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { isReplaceable } from '../../../functions/domain/campaign/replaceable.ts';
import { aPost, MORNING } from '../../factories/entities.ts';

const preparedDue = (at: number) => aPost({ state: 'prepared', due: dueAt('publish', at) });

describe('what a newer plan may replace', () => {
  it('is what waits for its hour, or was put off by the gate', () => {
    expect(isReplaceable(preparedDue(MORNING), MORNING - HOUR)).toBe(true);
    expect(isReplaceable(preparedDue(MORNING + HOUR), MORNING + MINUTE)).toBe(true);
  });

  it('is not what may be going out at this moment', () => {
    expect(isReplaceable(preparedDue(MORNING), MORNING - MINUTE)).toBe(false);
    expect(isReplaceable(preparedDue(MORNING), MORNING + HOUR)).toBe(false);
  });

  it('is not what may be out', () => {
    expect(isReplaceable(aPost({ state: 'settling', commitAt: MORNING }), MORNING)).toBe(false);
    expect(isReplaceable(aPost({ state: 'held', commitAt: MORNING }), MORNING)).toBe(false);
  });
});
