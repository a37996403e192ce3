import { describe, expect, it } from 'vitest';
import {
  connectAgainBefore,
  isBroken,
  mendsByConnecting,
} from '../../../functions/domain/channel/channel-health.ts';
import { PLATFORM_FACTS } from '../../../functions/domain/channel/platform-facts.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { aChannel, MORNING } from '../../factories/entities.ts';

const text = { id: 'Sambungkan lagi.', en: 'Connect again.' };
const broken = (code: string) =>
  ({ state: 'broken', since: MORNING, code, reason: text, nextStep: text }) as const;

describe('the health of a page', () => {
  it('is told two weeks before Meta lets us in no more, while it is healthy', () => {
    const until = MORNING + 14 * DAY;
    expect(connectAgainBefore(aChannel({ dataAccessUntil: until }), MORNING - 1)).toBeUndefined();
    expect(connectAgainBefore(aChannel({ dataAccessUntil: until }), MORNING)).toBe(until);
    const dead = aChannel({ dataAccessUntil: until, health: broken('channel.tokenDead') });
    expect(connectAgainBefore(dead, MORNING)).toBeUndefined();
    expect(connectAgainBefore(aChannel(), MORNING)).toBeUndefined();
  });

  it('is mended by connecting again, unless Facebook blocks it', () => {
    expect(mendsByConnecting(broken('channel.tokenDead'))).toBe(true);
    expect(mendsByConnecting(broken('channel.blocked'))).toBe(false);
    expect([isBroken(aChannel()), isBroken(aChannel({ health: broken('channel.blocked') }))]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the address of a page', () => {
  it('is its number on Facebook, and its name on Instagram, where a number is no address', () => {
    expect(PLATFORM_FACTS.facebook.pageUrl({ name: 'Watu Lereng', remoteId: '1001' })).toBe(
      'https://www.facebook.com/1001',
    );
    expect(PLATFORM_FACTS.instagram.pageUrl({ name: '@watu.lereng', remoteId: '1784' })).toBe(
      'https://www.instagram.com/watu.lereng/',
    );
    expect(PLATFORM_FACTS.instagram.pageUrl({ name: '1784', remoteId: '1784' })).toBeUndefined();
  });
});
