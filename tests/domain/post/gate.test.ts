import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { gate, type GateFacts } from '../../../functions/domain/post/gate.ts';
import {
  aCampaign,
  aChannel,
  aCommunity,
  aMember,
  aPost,
  aProduct,
  MORNING,
} from '../../factories/entities.ts';
import { STANDARD_NIGHTS } from '../../factories/standard-moments.ts';

const facts = (overrides: Partial<GateFacts> = {}): GateFacts => ({
  post: aPost({ state: 'prepared' }),
  community: aCommunity(),
  campaign: aCampaign(),
  product: aProduct(),
  channel: aChannel(),
  members: new Map([['kenanga', aMember()]]),
  pacing: undefined,
  ...overrides,
});
const open = { is: 'open' };

describe("the owner's window at the gate", () => {
  const ownerWindowEndsAt = MORNING + HOUR;

  it('keeps a prepared post back to its last moment, and not a moment longer', () => {
    const given = facts({ post: aPost({ state: 'prepared', ownerWindowEndsAt }) });
    const wait = { is: 'wait', until: ownerWindowEndsAt };
    expect(gate(given, MORNING)).toEqual(wait);
    expect(gate(given, ownerWindowEndsAt - 1)).toEqual(wait);
    expect(gate(given, ownerWindowEndsAt)).toEqual(open);
  });

  it('is what lateness counts from when it ends after the time that was meant', () => {
    const given = facts({ post: aPost({ state: 'prepared', ownerWindowEndsAt }) });
    const { lateLimitHours } = aCommunity();
    expect(gate(given, ownerWindowEndsAt + lateLimitHours * HOUR)).toEqual(open);
    expect(gate(given, ownerWindowEndsAt + lateLimitHours * HOUR + 1)).toEqual({
      is: 'hold',
      reason: 'post.late',
    });
  });

  it('does not keep back what was decided against meanwhile', () => {
    const post = aPost({ state: 'prepared', ownerWindowEndsAt });
    const product = aProduct({ soldOut: true });
    expect(gate(facts({ post, product }), MORNING)).toEqual({ is: 'cancel', reason: 'product.soldOut' });
  });
});

describe.each(STANDARD_NIGHTS)('the gate over $title', ({ zone, evening, morning }) => {
  const community = aCommunity({ zone, lateLimitHours: 12 });
  const meantFor = (publishAt: number) => ({ community, post: aPost({ state: 'prepared', publishAt }) });
  const pacingKey = { community: community.id, channel: 'kenanga-facebook', fence: 1 };
  const full = community.pacing.postsPerChannelAndDay;

  it('is shut at half past eleven, until six in the morning there', () => {
    expect(gate(facts(meantFor(evening.at)), evening.at)).toEqual({ is: 'wait', until: morning.at });
    expect(gate(facts(meantFor(evening.at)), morning.at - 1)).toEqual({ is: 'wait', until: morning.at });
  });

  it('is open at six sharp', () => {
    expect(gate(facts(meantFor(evening.at)), morning.at)).toEqual(open);
  });

  it('asks a person at once when the night outlasts the hours in which a post is in time', () => {
    const lateLimitHours = Math.floor((morning.at - evening.at) / HOUR);
    const given = { ...meantFor(evening.at), community: { ...community, lateLimitHours } };
    expect(gate(facts(given), evening.at)).toEqual({ is: 'hold', reason: 'post.noRoom' });
  });

  it("lets a page that was full yesterday begin today's count", () => {
    const pacing = { ...pacingKey, day: evening.day, count: full };
    expect(gate(facts({ ...meantFor(morning.at), pacing }), morning.at)).toEqual(open);
  });

  it('lets a page that is full today wait for the morning of the next day there', () => {
    const pacing = { ...pacingKey, day: morning.day, count: full };
    const patient = { ...meantFor(morning.at), community: { ...community, lateLimitHours: 72 } };
    // No clock of the standard zones changes on the day after one of these nights.
    const until = morning.at + 24 * HOUR;
    expect(gate(facts({ ...patient, pacing }), morning.at)).toEqual({ is: 'wait', until });
  });

  it("keeps the gap over midnight, whatever the day's count", () => {
    const lastAt = morning.at - 20 * MINUTE;
    const pacing = { ...pacingKey, day: morning.day, count: 1, lastAt };
    const until = lastAt + community.pacing.minutesBetweenPosts * MINUTE;
    expect(gate(facts({ ...meantFor(morning.at), pacing }), morning.at)).toEqual({ is: 'wait', until });
    expect(gate(facts({ ...meantFor(morning.at), pacing }), until)).toEqual(open);
  });
});
