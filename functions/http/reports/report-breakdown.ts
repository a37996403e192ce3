import { Audience } from '../../domain/captions/audience.ts';
import type { Evenness, PeriodReport } from '../../domain/insights/period-report.ts';
import { Language } from '../../domain/language.ts';
import type { Member } from '../../domain/people/member.ts';
import { Platform } from '../../domain/channel/platform.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { loadManyEventually } from '../../records/record.ts';
import type { EvennessReply, ReportBreakdown } from '../contract/report.ts';
import { readNames } from '../views/names.ts';
import { mostReachFirst, peopleRows, type TotalsById } from '../../domain/insights/people-in-report.ts';
import { evennessSentence } from './report-sentences.ts';

const HOURS_A_DAY = 24;

const entries = (totals: TotalsById) => Object.entries(totals).map(([name, totals]) => ({ name, totals }));

function evennessReply(evenness: Evenness, who: 'makers' | 'sellers'): EvennessReply {
  const { members, gini, topFifthShare } = evenness;
  return {
    members,
    ...(gini !== undefined && { gini }),
    ...(topFifthShare !== undefined && { topFifthShare }),
    text: evennessSentence(evenness, who),
  };
}

async function readPeople(table: Table, community: string, ids: readonly string[]) {
  const members = await loadManyEventually(
    table,
    memberRecord,
    [...new Set(ids)].map((id) => keys.member(community, id)),
  );
  return new Map(members.map((member): [string, Member] => [member.id, member]));
}

/**
 * Returns the parts of a report that not every member sees. With `seesNames` they name every person, whether or not she
 * agreed. The number of reads depends on the members and products that had posts.
 */
export async function reportBreakdown(
  table: Table,
  report: PeriodReport,
  { community, seesNames }: { readonly community: string; readonly seesNames: boolean },
): Promise<ReportBreakdown> {
  const { byMaker, bySeller, byProduct } = report;
  const [people, names] = await Promise.all([
    readPeople(table, community, [...Object.keys(byMaker), ...Object.keys(bySeller)]),
    readNames(table, community, { products: Object.keys(byProduct) }),
  ]);
  return {
    byPlatform: mostReachFirst(entries(report.byPlatform)).map(({ name, totals }) => ({
      platform: Platform.parse(name),
      totals,
    })),
    byProduct: mostReachFirst(entries(byProduct)).map(({ name, totals }) => ({
      ...names.product(name),
      totals,
    })),
    byAudience: mostReachFirst(entries(report.byAudience)).map(({ name, totals }) => ({
      audience: Audience.parse(name),
      totals,
    })),
    byLanguage: mostReachFirst(entries(report.byLanguage)).map(({ name, totals }) => ({
      language: Language.parse(name),
      totals,
    })),
    byHour: entries(report.byHour)
      .map(({ name, totals }) => ({ at: Number(name), totals }))
      .sort((a, b) => a.at - b.at)
      .map(({ at, totals }) => ({
        weekday: Math.floor(at / HOURS_A_DAY) + 1,
        hour: at % HOURS_A_DAY,
        totals,
      })),
    makers: evennessReply(report.makers, 'makers'),
    sellers: evennessReply(report.sellers, 'sellers'),
    byMaker: peopleRows(byMaker, people, seesNames),
    bySeller: peopleRows(bySeller, people, seesNames),
  };
}
