import { describe, expect, it } from 'vitest';
import { NO_TOTALS } from '../../../functions/domain/insights/totals.ts';
import { peopleRows } from '../../../functions/domain/insights/people-in-report.ts';
import { verdictOn } from '../../../functions/domain/insights/participation.ts';
import { aMember, MORNING } from '../../factories/entities.ts';

const named = { nameInReports: { granted: true, at: MORNING, how: 'app' } } as const;
const MEMBERS = new Map(
  [
    aMember({ id: 'kenanga', name: 'Kenanga', consents: named }),
    aMember({ id: 'melati', name: 'Melati', consents: {} }),
  ].map((member) => [member.id, member]),
);
const reached = (reach: number) => ({ ...NO_TOTALS, posts: 1, reach });
const TOTALS = { melati: reached(900), kenanga: reached(5), pergi: reached(40) };

describe('people in a report', () => {
  it('are named when they agreed; the others are one row, last, whatever it reached', () => {
    expect(peopleRows(TOTALS, MEMBERS, false)).toEqual([
      { id: 'kenanga', name: 'Kenanga', count: 1, totals: TOTALS.kenanga },
      { count: 2, totals: { ...NO_TOTALS, posts: 2, reach: 940 } },
    ]);
  });

  it('are all named to who may see names, and who is gone by her id', () => {
    const names = peopleRows(TOTALS, MEMBERS, true).map(({ name }) => name);
    expect(names).toEqual(['Melati', 'pergi', 'Kenanga']);
  });
});

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
