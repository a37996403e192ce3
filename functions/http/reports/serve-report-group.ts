import { stillRising } from '../../domain/insights/compare.ts';
import { seasonsUntil } from '../../domain/insights/seasons.ts';
import { dayOf } from '../../domain/time/local-day.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { ReportDeps } from './report-for.ts';
import { languageOf } from '../edge/language.ts';
import * as routes from './report-routes.ts';

/** Loads what serves reports. */
const working = () => import('./report-work.ts');

/** Serves what a leader sends on by hand, how far the posts came, and the seasons that can be asked for. */
export function serveReportGroup(app: InsideApp, deps: ReportDeps): void {
  app.openapi(routes.readGroupText, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    const { groupText, lastWeek, periodAsked, readPeople, readPeriodBefore, readRecentReport } =
      await working();
    const { community: id } = caller.actor;
    const asked = c.req.valid('query');
    const community = await loadCommunity(deps.table, id);
    const isAsked = asked.from !== undefined || asked.to !== undefined;
    const span = isAsked
      ? await periodAsked(deps, { community: id, ...asked })
      : lastWeek(dayOf(deps.clock.now(), community.zone));
    const days = { community: id, from: span.from, to: span.to };
    const [report, before, { head }] = await Promise.all([
      readRecentReport(deps)({ ...days, people: false }),
      readPeriodBefore(deps)(days),
      readPeople(deps)({ ...days, list: 'product', page: 0 }),
    ]);
    const isGrowing = stillRising(report, report.today) > 0;
    const text = groupText({ community: community.name, report, before, head, isGrowing });
    return c.json({ from: span.from, to: span.to, posts: report.total.posts, text }, 200);
  });

  app.openapi(routes.downloadYear, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    const { yearTable, readYear } = await working();
    const { year } = c.req.valid('query');
    const span = { community: caller.actor.community, from: `${year}-01-01`, to: `${year}-12-31` };
    return c.body(yearTable(await readYear(deps)(span), languageOf(c.req.raw)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="etalase-${year}.csv"`,
    });
  });

  app.openapi(routes.listSeasons, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.community');
    const { zone } = await loadCommunity(deps.table, caller.actor.community);
    return c.json({ seasons: [...seasonsUntil(dayOf(deps.clock.now(), zone))] }, 200);
  });

  app.openapi(routes.readFunnel, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    const { periodAsked, readFunnel } = await working();
    const period = await periodAsked(deps, { community: caller.actor.community, ...c.req.valid('query') });
    return c.json(await readFunnel(deps)(period), 200);
  });
}
