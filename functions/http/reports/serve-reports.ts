import { reportCsv } from './report-csv.ts';
import { NO_TOTALS } from '../../domain/insights/totals.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import { readCampaignReport, readPeriodBefore, readRecentReport } from '../../insights/read-report.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp, may } from '../caller.ts';
import type { ReportReply, ReportView } from '../contract/report.ts';
import { languageOf } from '../edge/language.ts';
import { reportBreakdown } from './report-breakdown.ts';
import * as routes from './report-routes.ts';
import { comparisonReply } from './report-comparison.ts';
import { summarySentence } from './report-sentences.ts';

type ReportDeps = Pick<AppDeps, 'table' | 'clock'>;

interface ReportQuery {
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
  readonly campaign?: string | undefined;
  readonly view: ReportView;
}

async function reportFor(
  deps: ReportDeps,
  caller: Caller,
  { seesNames, ...query }: ReportQuery & { readonly seesNames: boolean },
): Promise<ReportReply> {
  const { community, member } = caller.actor;
  const { view } = query;
  if (view === 'own') allow(caller, 'report.own', [member]);
  else allow(caller, 'report.community');
  const { from, to, campaign } = query;
  const report =
    campaign === undefined
      ? await readRecentReport(deps)({ community, from, to })
      : await readCampaignReport(deps)({ community, campaign });
  // The days before a campaign had other campaigns: their difference says nothing.
  const before =
    campaign === undefined
      ? await readPeriodBefore(deps)({ community, from: report.from, to: report.to })
      : undefined;
  const showsDetails = campaign === undefined && view === 'community' && may(caller, 'report.details');
  return {
    from: report.from,
    to: report.to,
    view,
    summary: summarySentence(report.total, campaign !== undefined),
    mayBeOut: report.mayBeOut,
    total: report.total,
    ...(before && { before: comparisonReply(report, before) }),
    damagedDays: [...report.damaged],
    days: [...report.days],
    mine: {
      asMaker: report.byMaker[member] ?? NO_TOTALS,
      asSeller: report.bySeller[member] ?? NO_TOTALS,
    },
    ...(showsDetails && { breakdown: await reportBreakdown(deps.table, report, { community, seesNames }) }),
  };
}

/** Serves the report: every member sees her own results and the totals, leaders and coordinators also the breakdown. */
export function serveReports(app: InsideApp, deps: ReportDeps): void {
  app.openapi(routes.readReport, async (c) => {
    const { caller } = c.var;
    const query = { ...c.req.valid('query'), seesNames: may(caller, 'report.names') };
    return c.json(await reportFor(deps, caller, query), 200);
  });

  app.openapi(routes.downloadReport, async (c) => {
    // A file may be passed on, so it names nobody who has not agreed, whoever downloads it.
    const report = await reportFor(deps, c.var.caller, { ...c.req.valid('query'), seesNames: false });
    return c.body(reportCsv(report, languageOf(c.req.raw)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="etalase-${report.from}-${report.to}.csv"`,
    });
  });
}
