import { describe, expect, it } from 'vitest';
import { GRAPH_CLASSES } from '../../../functions/domain/post/graph-classes.ts';
import { classify } from '../../../functions/domain/post/graph-rules.ts';
import { breaksChannel, nextStepAfter } from '../../../functions/domain/post/next-step.ts';

const meaning = (code: number, subcode?: number) =>
  classify({ code, transient: false, ...(subcode !== undefined && { subcode }) });

describe('what a refusal of Meta means', () => {
  it('takes a wrong app secret for our mistake, not for one of the post', () => {
    const message = 'Invalid appsecret_proof provided in the API argument';
    expect(classify({ code: 100, transient: false, message })).toBe('config');
  });

  it.each([
    [1, undefined, 'unknownOutcome'],
    [1, 99, 'unknownOutcome'],
    [2, undefined, 'unknownOutcome'],
    [4, undefined, 'rateLimited'],
    [17, undefined, 'rateLimited'],
    [32, undefined, 'rateLimited'],
    [613, 1996, 'rateLimited'],
    [80001, undefined, 'rateLimited'],
    [80002, undefined, 'rateLimited'],
    [341, undefined, 'rateLimited'],
    [3, undefined, 'config'],
    [10, undefined, 'tokenDead'],
    [200, undefined, 'tokenDead'],
    [299, undefined, 'tokenDead'],
    [12, undefined, 'config'],
    [2635, undefined, 'config'],
    [24, 2207006, 'tokenDead'],
    [24, 2207008, 'draftGone'],
    [25, 2207050, 'blocked'],
    [100, undefined, 'doubtedInput'],
    [100, 33, 'notFound'],
    [100, 2207023, 'invalid'],
    [100, 2207028, 'doubtedInput'],
    [100, 2207040, 'invalid'],
    [102, undefined, 'tokenDead'],
    [104, undefined, 'config'],
    [190, 458, 'tokenDead'],
    [190, 459, 'tokenDead'],
    [190, 460, 'tokenDead'],
    [190, 463, 'tokenDead'],
    [190, 464, 'tokenDead'],
    [190, 467, 'tokenDead'],
    [190, 492, 'tokenDead'],
    [324, 2069019, 'invalid'],
    [352, 2207026, 'invalid'],
    [368, undefined, 'blocked'],
    [368, 1390008, 'blocked'],
    [368, 1404082, 'duplicate'],
    [368, 4854002, 'blocked'],
    [506, undefined, 'duplicate'],
    [803, undefined, 'invalid'],
    [2500, undefined, 'config'],
    [1609005, undefined, 'invalid'],
    [-1, 2207001, 'unknownOutcome'],
    [-1, 2207032, 'draftGone'],
    [-1, 2207053, 'draftGone'],
    [-2, 2207003, 'transient'],
    [-2, 2207020, 'draftGone'],
    [1, 2207057, 'invalid'],
    [4, 2207051, 'blocked'],
    [9, 2207042, 'quota'],
    [9004, 2207052, 'fetchFailed'],
    [9007, 2207027, 'notReady'],
    [36000, 2207004, 'invalid'],
    [36001, 2207005, 'invalid'],
    [36003, 2207009, 'invalid'],
    [36004, 2207010, 'invalid'],
  ] as const)('reads %s/%s as %s', (code, subcode, means) => {
    expect(meaning(code, subcode)).toBe(means);
  });

  it('takes a code that no row knows for one that may have had an effect', () => {
    expect(meaning(987_654)).toBe('unknownOutcome');
  });
});

describe('what follows a refusal', () => {
  it('is only reading, once a commit was sent, whatever Meta said', () => {
    expect(new Set(GRAPH_CLASSES.map((means) => nextStepAfter(means, 'commit')))).toEqual(
      new Set(['settle']),
    );
  });

  it('never writes after a reading', () => {
    const steps = GRAPH_CLASSES.map((means) => nextStepAfter(means, 'read'));
    for (const step of steps) expect(['prepareAgain', 'fail', 'settle']).not.toContain(step);
  });

  it('declares the channel broken when the token is dead or the account is blocked', () => {
    expect(GRAPH_CLASSES.filter(breaksChannel)).toEqual(['tokenDead', 'blocked']);
  });
});
