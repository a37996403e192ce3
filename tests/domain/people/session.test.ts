import { describe, expect, it } from 'vitest';
import {
  type Invitation,
  isGoodSession,
  isValidFor,
  lifeOf,
  MEMBER_SESSION,
  movedEnd,
  OFFICER_SESSION,
  type Opening,
  REPEAT_FOR,
} from '../../../functions/domain/people/session.ts';
import { DAY, HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { MORNING } from '../../factories/entities.ts';

const [hers, another] = ['a'.repeat(64), 'b'.repeat(64)];
const link = (more: Partial<Invitation> = {}): Invitation => ({
  digest: 'c'.repeat(64),
  community: 'rukun-lereng',
  member: 'kenanga',
  expiresAt: MORNING + HOUR,
  origin: { how: 'start', madeAt: MORNING - HOUR },
  ...more,
});
const opened = (now: number, attempt: string | undefined = hers, signedOutAt?: number): Opening => ({
  member: signedOutAt === undefined ? {} : { signedOutAt },
  attempt,
  now,
});

describe('a link that nobody used yet', () => {
  it('lets in until it ends, whoever opens it', () => {
    expect(isValidFor(link(), opened(MORNING + HOUR - 1, undefined))).toBe(true);
    expect(isValidFor(link(), opened(MORNING + HOUR))).toBe(false);
  });
});

describe('a link that was used', () => {
  const used = link({ used: { attempt: hers, until: MORNING + REPEAT_FOR } });

  it('lets in the attempt that used it, for a quarter of an hour', () => {
    expect(isValidFor(used, opened(MORNING + 15 * MINUTE - 1))).toBe(true);
    expect(isValidFor(used, opened(MORNING + 15 * MINUTE))).toBe(false);
  });

  it('lets in no other attempt, and none that has no name', () => {
    expect(isValidFor(used, opened(MORNING, another))).toBe(false);
    expect(isValidFor(used, { member: {}, attempt: undefined, now: MORNING })).toBe(false);
  });

  it('lets in nobody who was signed out since', () => {
    expect(isValidFor(used, opened(MORNING, hers, MORNING - 1))).toBe(true);
    expect(isValidFor(used, opened(MORNING, hers, MORNING))).toBe(false);
  });
});

describe('a session', () => {
  const session = {
    digest: 'd'.repeat(64),
    community: 'rukun-lereng',
    member: 'kenanga',
    createdAt: MORNING,
    expiresAt: MORNING + DAY,
  };

  it('counts until its end, and no longer than until she is signed out', () => {
    expect(isGoodSession(session, {}, MORNING + DAY - 1)).toBe(true);
    expect(isGoodSession(session, {}, MORNING + DAY)).toBe(false);
    expect(isGoodSession(session, { signedOutAt: MORNING - 1 }, MORNING)).toBe(true);
    expect(isGoodSession(session, { signedOutAt: MORNING }, MORNING)).toBe(false);
  });

  it('lives shorter for who can touch what is others’', () => {
    expect(lifeOf(['member'])).toBe(MEMBER_SESSION);
    expect([lifeOf(['member', 'coordinator']), lifeOf(['leader'])]).toEqual([
      OFFICER_SESSION,
      OFFICER_SESSION,
    ]);
  });

  it('is given a new end once a day, sooner for who was made coordinator meanwhile', () => {
    const end = MORNING + MEMBER_SESSION;
    expect(movedEnd(end, ['member'], MORNING + DAY - 1)).toBeUndefined();
    expect(movedEnd(end, ['member'], MORNING + DAY)).toBe(end + DAY);
    expect(movedEnd(end, ['coordinator'], MORNING)).toBe(MORNING + OFFICER_SESSION);
  });
});
