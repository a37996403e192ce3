import * as z from 'zod';
import { LocalDay } from '../../domain/time/local-day.ts';
import { WORKBOOK } from '../edge/workbook.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp, may } from '../caller.ts';
import type { ReportPostQuery } from '../contract/report-posts.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { languageOf } from '../edge/language.ts';
import * as routes from './report-routes.ts';

/** Loads what serves reports. */
const working = () => import('./report-work.ts');

const Position = z.object({ day: LocalDay, shown: z.number().int().nonnegative() });

/** A member reads the posts of her own figures; leaders and coordinators read all. */
function allowFigure(caller: Caller, { maker, seller }: Pick<ReportPostQuery, 'maker' | 'seller'>): void {
  const { member } = caller.actor;
  const isOwn = maker === member || seller === member;
  if (isOwn) allow(caller, 'report.own', [member]);
  else allow(caller, 'report.details');
}

/** Serves the report: every member sees her own results and the totals, leaders and coordinators also the parts. */
export function serveReports(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'ids' | 'media' | 'spreadsheets'>,
): void {
  const cursors = sealedCursors(deps);

  app.openapi(routes.readReport, async (c) => {
    const { reportFor } = await working();
    return c.json(await reportFor(deps, c.var.caller, c.req.valid('query')), 200);
  });

  app.openapi(routes.readReportPeople, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    const { peopleReply, periodAsked, readPeople } = await working();
    const { list, page, ...asked } = c.req.valid('query');
    const { from, to } = await periodAsked(deps, { community: caller.actor.community, ...asked });
    const found = await readPeople(deps)({ community: caller.actor.community, from, to, list, page });
    return c.json(peopleReply(found, page, may(caller, 'report.names')), 200);
  });

  app.openapi(routes.listReportPosts, async (c) => {
    const { caller } = c.var;
    const { cursor, from, to, ...figure } = c.req.valid('query');
    allowFigure(caller, figure);
    const { community } = caller.actor;
    const filters = Object.fromEntries(
      Object.entries({ from, to, ...figure }).map(([name, value]) => [name, value?.toString()]),
    );
    const scope = { list: routes.listReportPosts.operationId, community, filters };
    const after = await cursors.open(Position, scope, cursor);
    const { findReportPosts, periodAsked, reportPosts } = await working();
    const { zone } = await periodAsked(deps, { community, from, to });
    const { posts, next } = await findReportPosts(deps)({ community, zone, from, to, figure, after });
    return c.json(
      { posts: await reportPosts(deps, community, posts), ...(await cursors.next(scope, next)) },
      200,
    );
  });

  app.openapi(routes.readNotablePosts, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    const { of: whose, ...asked } = c.req.valid('query');
    const isHers = whose === 'mine';
    if (isHers) allow(caller, 'report.own', [member]);
    else allow(caller, 'report.details');
    const { notablePosts, periodAsked, readExtremes, readOwnExtremes } = await working();
    const { from, to } = await periodAsked(deps, { community, ...asked });
    const span = { community, from, to };
    const { best, weakest } = isHers
      ? await readOwnExtremes(deps)({ ...span, maker: member })
      : await readExtremes(deps)(span);
    const seesWeakest = isHers || may(caller, 'report.names');
    return c.json(
      {
        best: await notablePosts(deps, community, best),
        ...(seesWeakest && { weakest: await notablePosts(deps, community, weakest) }),
      },
      200,
    );
  });

  app.openapi(routes.downloadReportWorkbook, async (c) => {
    const { caller } = c.var;
    const { peopleForFile, reportFor, reportSheets, reportTable } = await working();
    const report = await reportFor(deps, caller, c.req.valid('query'));
    const everybody = await peopleForFile(deps, caller, report);
    const sheets = reportSheets(reportTable(report, everybody, languageOf(c.req.raw)));
    return c.body(new Uint8Array(await deps.spreadsheets.write(sheets)), 200, {
      'content-type': WORKBOOK,
      'content-disposition': `attachment; filename="etalase-${report.from}-${report.to}.xlsx"`,
    });
  });

  app.openapi(routes.downloadReport, async (c) => {
    const { caller } = c.var;
    const { peopleForFile, reportCsv, reportFor, reportTable } = await working();
    const report = await reportFor(deps, caller, c.req.valid('query'));
    const everybody = await peopleForFile(deps, caller, report);
    return c.body(reportCsv(reportTable(report, everybody, languageOf(c.req.raw))), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="etalase-${report.from}-${report.to}.csv"`,
    });
  });
}
