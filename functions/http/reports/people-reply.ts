import type { RollupHead, RollupRow } from '../../domain/insights/people-rollup.ts';
import type { RollupList } from '../../domain/insights/rollup-list.ts';
import { ROWS_A_PAGE } from '../../domain/insights/people-rollup.ts';
import type { PeoplePage } from '../../insights/read-people.ts';
import type { EvennessReply, PersonTotals, ReportPeople } from '../contract/report-people.ts';
import { evennessSentence, participationSentence } from './report-sentences.ts';
import { causeSentences, nextSentence, socialSentences, wellSentences } from './people-sentences.ts';

function evennessReply(spread: RollupHead['makers'], who: 'makers' | 'sellers'): EvennessReply {
  const { members, withPosts, gini, topFifthShare } = spread;
  return {
    members,
    withPosts,
    ...(gini !== undefined && { gini }),
    ...(topFifthShare !== undefined && { topFifthShare }),
    text: evennessSentence({ members, gini, topFifthShare }, who),
  };
}

/**
 * Returns rows of people as a caller may see them: everybody by name with `seesNames`; otherwise those who granted it, and
 * after the last of them one row for all others.
 */
export function personRows(
  rows: readonly RollupRow[],
  unnamed: RollupHead['unnamed']['maker'],
  { seesNames, isLast }: { readonly seesNames: boolean; readonly isLast: boolean },
): PersonTotals[] {
  const shown = rows
    .filter(({ named }) => seesNames || named)
    .map(({ id, name, totals, changes }) => ({ id, name, count: 1, totals, ...(changes && { changes }) }));
  return seesNames || !isLast || unnamed.count === 0 ? shown : [...shown, unnamed];
}

const thingRow = ({ id, name, totals, changes, told }: RollupRow) => ({
  id,
  name,
  totals,
  ...(changes && { changes }),
  ...(told && { told }),
});

/** Returns a page of a period's people and products as a caller may see it. */
export function peopleReply({ head, rows }: PeoplePage, page: number, seesNames: boolean): ReportPeople {
  const { members, withPosts, without, withPostsBefore } = head.participation;
  const listed = (list: RollupList) => {
    const count = head.counts[list];
    return { count, more: count > (page + 1) * ROWS_A_PAGE };
  };
  const people = (list: 'maker' | 'seller') => {
    const its = rows[list];
    if (!its) return undefined;
    const about = listed(list);
    const how = { seesNames, isLast: !about.more };
    return { ...about, rows: personRows(its, head.unnamed[list], how) };
  };
  const things = (list: 'product' | 'campaign') => {
    const its = rows[list];
    return its && { ...listed(list), rows: its.map(thingRow) };
  };
  const doNext = nextSentence(head);
  const [byMaker, bySeller] = [people('maker'), people('seller')];
  const [byProduct, byCampaign] = [things('product'), things('campaign')];
  return {
    from: head.from,
    to: head.to,
    participation: {
      members,
      withPosts,
      text: participationSentence({ members, withPosts, withPostsBefore }),
      ...(seesNames && { without }),
    },
    makers: evennessReply(head.makers, 'makers'),
    sellers: evennessReply(head.sellers, 'sellers'),
    well: wellSentences(head.top),
    why: causeSentences(head),
    brokenPages: head.pages.brokenPages,
    ...(doNext && { doNext }),
    social: socialSentences(head),
    ...(byMaker && { byMaker }),
    ...(bySeller && { bySeller }),
    ...(byProduct && { byProduct }),
    ...(byCampaign && { byCampaign }),
  };
}
