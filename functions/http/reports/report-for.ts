import { NOTHING_TOLD } from '../../domain/product/told.ts';
import { NO_TOTALS } from '../../domain/insights/totals.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import { periodBefore, stillRising } from '../../domain/insights/compare.ts';
import {
  readCampaignParts,
  readCampaignReport,
  readPeriodBefore,
  readRecentReport,
  readReport,
} from '../../insights/read-report.ts';
import type { Rollup } from '../../domain/insights/people-rollup.ts';
import { readAllPeople } from '../../insights/read-people.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, may } from '../caller.ts';
import type { ReportReply, ReportView } from '../contract/report.ts';
import { reportBreakdown } from './report-breakdown.ts';
import { comparisonReply, totalsChanges } from './report-comparison.ts';
import { summarySentence } from './report-sentences.ts';

export type ReportDeps = Pick<AppDeps, 'table' | 'clock'>;

export interface ReportQuery {
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
  readonly campaign?: string | undefined;
  readonly view: ReportView;
}

type Mine = Pick<ReportReply['mine'], 'asMaker' | 'asSeller'>;

const mineOf = (
  {
    byMaker,
    bySeller,
  }: { readonly [name in 'byMaker' | 'bySeller']: Readonly<Record<string, Mine['asMaker']>> },
  member: string,
): Mine => ({ asMaker: byMaker[member] ?? NO_TOTALS, asSeller: bySeller[member] ?? NO_TOTALS });

/** Returns a report as the caller may see it. A period of many members takes one item a day, unless she is one of them. */
export async function reportFor(deps: ReportDeps, caller: Caller, query: ReportQuery): Promise<ReportReply> {
  const { community, member, roles } = caller.actor;
  const { view, from, to, campaign } = query;
  if (view === 'own') allow(caller, 'report.own', [member]);
  else allow(caller, 'report.community');
  const people = view === 'own' || roles.includes('member');
  const showsDetails = view === 'community' && may(caller, 'report.details');
  const ofCampaign = showsDetails ? readCampaignParts(deps) : readCampaignReport(deps);
  const report =
    campaign === undefined
      ? await readRecentReport(deps)({ community, from, to, people })
      : { ...(await ofCampaign({ community, campaign })), today: undefined };
  const span = { community, from: report.from, to: report.to };
  // The days before a campaign had other campaigns: their difference says nothing.
  const before = campaign === undefined ? await readPeriodBefore(deps)(span) : undefined;
  const ownBefore =
    before && view === 'own' && before.total.posts > 0
      ? await readReport(deps)({ community, ...periodBefore(report.from, report.to) })
      : undefined;
  const mine = mineOf(report, member);
  const mineBefore = ownBefore && mineOf(ownBefore, member);
  return {
    from: report.from,
    to: report.to,
    view,
    summary: summarySentence(report.total, campaign !== undefined),
    mayBeOut: report.mayBeOut,
    total: report.total,
    ...(before &&
      report.today && { before: comparisonReply(report, before, stillRising(report, report.today)) }),
    damagedDays: [...report.damaged],
    days: report.days.filter(({ total }) => total.posts > 0),
    mine: { ...mine, told: report.told.byMaker[member] ?? NOTHING_TOLD },
    ...(campaign === undefined && { told: report.told.total }),
    ...(mineBefore && {
      mineChanges: {
        asMaker: totalsChanges(mine.asMaker, mineBefore.asMaker),
        asSeller: totalsChanges(mine.asSeller, mineBefore.asSeller),
      },
    }),
    ...(showsDetails && { breakdown: reportBreakdown(report, before) }),
  };
}

/** Returns everybody and everything of a report for a file; undefined when the caller sees no details. */
export const peopleForFile = async (
  deps: ReportDeps,
  caller: Caller,
  { from, to, breakdown, before }: ReportReply,
): Promise<Rollup | undefined> =>
  // The people and products of its days are not those of a campaign alone, which has no period before.
  breakdown && before && readAllPeople(deps)({ community: caller.actor.community, from, to });
