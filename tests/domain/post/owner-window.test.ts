import { describe, expect, it } from 'vitest';
import {
  promisedWindow,
  windowAfterPause,
  windowFor,
  windowMoved,
} from '../../../functions/domain/post/owner-window.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { aCommunity, MORNING } from '../../factories/entities.ts';

const community = aCommunity({ ownerWindowHours: 12 });
const when = { community, now: MORNING };

describe("an owner's window", () => {
  it('ends an hour before its post, and never before what she was promised', () => {
    expect(windowFor(MORNING + 12 * HOUR, MORNING + 20 * DAY)).toBe(MORNING + 20 * DAY - HOUR);
    expect(windowFor(MORNING + 12 * HOUR, MORNING + 12 * HOUR)).toBe(MORNING + 12 * HOUR);
  });

  it('follows its post to another time, earlier or later, while it is open', () => {
    const post = { ownerWindowEndsAt: MORNING + 20 * DAY };
    expect(windowMoved(post, MORNING + 10 * DAY, when)).toBe(MORNING + 10 * DAY - HOUR);
    expect(windowMoved(post, MORNING + 30 * DAY, when)).toBe(MORNING + 30 * DAY - HOUR);
    expect(windowMoved(post, MORNING + 12 * HOUR, when)).toBe(MORNING + 12 * HOUR);
  });

  it('stays over when it is over, and absent when nobody is asked', () => {
    expect(windowMoved({ ownerWindowEndsAt: MORNING }, MORNING + DAY, when)).toBeUndefined();
    expect(windowMoved({}, MORNING + DAY, when)).toBeUndefined();
  });

  it('promises the hours of the community from now on, or what is left of it', () => {
    expect(promisedWindow({ ownerWindowEndsAt: MORNING + DAY }, community, MORNING)).toBe(
      MORNING + 12 * HOUR,
    );
    expect(promisedWindow({ ownerWindowEndsAt: MORNING + HOUR }, community, MORNING)).toBe(MORNING + HOUR);
  });

  it('goes on after a pause, with at most the hours of the community', () => {
    const paused = { reason: 'campaign.paused', ownerWindowEndsAt: MORNING - DAY };
    expect(windowAfterPause(paused, { pausedAt: MORNING - DAY - HOUR }, when)).toBe(MORNING + HOUR);
    expect(windowAfterPause(paused, { pausedAt: MORNING - 9 * DAY }, when)).toBe(MORNING + 12 * HOUR);
    expect(windowAfterPause(paused, { pausedAt: MORNING - DAY + HOUR }, when)).toBeUndefined();
    expect(windowAfterPause({ ...paused, reason: 'channel.tokenDead' }, { pausedAt: 1 }, when)).toBe(
      undefined,
    );
  });
});
