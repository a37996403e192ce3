import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../functions/domain/insights/participation.ts';

describe('how evenly reach is spread', () => {
  const said = (gini: number | undefined, members = 3) =>
    verdictOn({ members, gini, topFifthShare: 0.5 })?.is;

  it('is said in three steps', () => {
    expect([0.25, 0.2501, 0.45, 0.4501].map((gini) => said(gini))).toEqual([
      'even',
      'fairlyEven',
      'fairlyEven',
      'uneven',
    ]);
  });

  it('is not said of so few that it would point at somebody, or where nobody was reached', () => {
    expect([said(0.1, 2), said(undefined)]).toEqual([undefined, undefined]);
  });
});
