import { Audience } from '../../domain/captions/audience.ts';
import {
  evenness,
  type Evenness,
  participation,
  type Participation,
} from '../../domain/insights/participation.ts';
import type { PeriodReport } from '../../domain/insights/period-report.ts';
import { Language } from '../../domain/language.ts';
import { Platform } from '../../domain/channel/platform.ts';
import type { Table } from '../../ports/table.ts';
import { listMembers } from '../../records/tenant-lists.ts';
import type { EvennessReply, ParticipationReply, ReportBreakdown } from '../contract/report.ts';
import { readNames } from '../views/names.ts';
import { mostReachFirst, peopleRows, type TotalsById } from '../../domain/insights/people-in-report.ts';
import { evennessSentence, participationSentence } from './report-sentences.ts';

const HOURS_A_DAY = 24;

const entries = (totals: TotalsById) => Object.entries(totals).map(([name, totals]) => ({ name, totals }));

function evennessReply(spread: Evenness, who: 'makers' | 'sellers'): EvennessReply {
  const { members, withPosts, gini, topFifthShare } = spread;
  return {
    members,
    withPosts,
    ...(gini !== undefined && { gini }),
    ...(topFifthShare !== undefined && { topFifthShare }),
    text: evennessSentence(spread, who),
  };
}

/** The most members without a post that are named at once. */
const MOST_NAMED = 50;

function participationReply(
  { members, withPosts, without }: Participation,
  seesNames: boolean,
): ParticipationReply {
  const named = [...without]
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, MOST_NAMED)
    .map(({ id, name }) => ({ id, name }));
  const text = participationSentence({ members, withPosts });
  return { members, withPosts, text, ...(seesNames && { without: named }) };
}

/**
 * Returns the parts of a report that not every member sees. With `seesNames` they name every person, whether or not she
 * agreed. The number of reads depends on the members, and on the products that had posts.
 */
export async function reportBreakdown(
  table: Table,
  report: PeriodReport,
  { community, seesNames }: { readonly community: string; readonly seesNames: boolean },
): Promise<ReportBreakdown> {
  const { byMaker, bySeller, byProduct } = report;
  const [members, names] = await Promise.all([
    listMembers(table, community),
    readNames(table, community, { products: Object.keys(byProduct) }),
  ]);
  const people = new Map(members.map((member) => [member.id, member]));
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
    participation: participationReply(participation(report, members), seesNames),
    makers: evennessReply(evenness(byMaker, members), 'makers'),
    sellers: evennessReply(evenness(bySeller, members), 'sellers'),
    byMaker: peopleRows(byMaker, people, seesNames),
    bySeller: peopleRows(bySeller, people, seesNames),
  };
}
