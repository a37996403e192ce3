import { describe, expect, it } from 'vitest';
import { needHelp } from '../../../functions/domain/campaign/need-help.ts';
import { isIncomplete, endedIncomplete } from '../../../functions/domain/campaign/campaign-outcome.ts';
import { STEERED_TO, STEERINGS, steeringsOf } from '../../../functions/domain/campaign/steering.ts';
import { CAMPAIGN_STATUSES } from '../../../functions/domain/campaign/campaign.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { POST_STATES } from '../../../functions/domain/post/post-states.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { aCampaign, aPost, MORNING } from '../../factories/entities.ts';

const campaign = aCampaign({ status: 'scheduled', planRevision: 2 });
const post = (more: Partial<Post>): Post => aPost({ planRevision: 2, ...more });
const skipped = post({ state: 'cancelled', reason: 'owner.skipped' });

describe('a campaign whose plan did not all come about', () => {
  it('is incomplete when nobody could take part, or when posts were cancelled or failed', () => {
    expect(isIncomplete(campaign, [])).toBe(true);
    expect(isIncomplete(campaign, [post({ state: 'published' }), post({ state: 'failed' })])).toBe(true);
    expect(isIncomplete(campaign, [post({ state: 'cancelled', reason: 'product.soldOut' })])).toBe(true);
  });

  it('did not come short where the owner of a page skipped it, by an older plan, or before it was scheduled', () => {
    expect(isIncomplete(campaign, [post({ state: 'published' }), skipped])).toBe(false);
    expect(
      isIncomplete(campaign, [post({ state: 'published' }), aPost({ planRevision: 1, state: 'failed' })]),
    ).toBe(false);
    expect(isIncomplete({ ...campaign, status: 'proposed' }, [])).toBe(false);
  });

  it.each(POST_STATES)('ended incomplete only when nothing is under way, beside one that is %s', (state) => {
    const isOver = ['published', 'removing', 'removed', 'failed', 'cancelled'].includes(state);
    expect(endedIncomplete(campaign, [post({ state: 'failed' }), post({ state })])).toBe(isOver);
  });

  it('ended incomplete beside what an older plan left waiting', () => {
    const old = aPost({ planRevision: 1, state: 'scheduled' });
    expect(endedIncomplete(campaign, [post({ state: 'failed' }), old])).toBe(true);
  });
});

describe('posts that wait for a person', () => {
  const wait = (...posts: Post[]) => needHelp(posts, campaign, MORNING).length;

  it('are held, to be deleted by hand, or failed within two weeks', () => {
    expect(wait(post({ state: 'held', reason: 'channel.tokenDead', publishAt: MORNING - 99 * DAY }))).toBe(1);
    expect(wait(post({ state: 'removing', reason: 'post.removeByHand' }))).toBe(1);
    expect(wait(post({ state: 'failed', publishAt: MORNING - 14 * DAY }))).toBe(1);
    expect(wait(post({ state: 'failed', publishAt: MORNING - 14 * DAY - 1 }))).toBe(0);
  });

  it('are none that are as somebody wanted them, or that an older plan left', () => {
    expect(
      wait(post({ state: 'held', reason: 'campaign.paused' }), post({ state: 'removing' }), skipped),
    ).toBe(0);
    expect(wait(aPost({ planRevision: 1, state: 'failed', publishAt: MORNING }))).toBe(0);
    expect(wait(aPost({ planRevision: 1, state: 'held', publishAt: MORNING }))).toBe(0);
  });
});

describe('steering', () => {
  it.each(CAMPAIGN_STATUSES)('never makes a campaign that is %s what it is already', (status) => {
    expect(steeringsOf({ status }).map((steering) => STEERED_TO[steering])).not.toContain(status);
  });

  it('pauses what runs, resumes what is paused, and cancels what is not cancelled', () => {
    const statusesFor = (steering: (typeof STEERINGS)[number]) =>
      CAMPAIGN_STATUSES.filter((status) => steeringsOf({ status }).includes(steering));
    expect(STEERINGS.map(statusesFor)).toEqual([
      ['scheduled'],
      ['paused'],
      ['proposed', 'scheduled', 'paused'],
    ]);
  });
});
