import { type CalendarDays, postsOfDays, readCalendar } from '../../campaigns/read-calendar.ts';
import type { Community } from '../../domain/people/community.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { CalendarReply } from '../contract/calendar.ts';
import { languageOf } from '../edge/language.ts';
import { communityNotFound, communityRecord } from '../../records/community-record.ts';
import { keys } from '../../records/keys.ts';
import * as routes from './calendar-routes.ts';
import { readWithNames } from '../views/names.ts';

type CalendarDeps = Pick<AppDeps, 'table' | 'clock' | 'media'>;

/** Loads what puts a calendar together, and its table, when it is asked for. */
const viewing = () => import('./calendar-view.ts');
const tables = () => import('./plan-csv.ts');

/** Serves the calendar: the list of posts, and the names that it mentions; also as a table for spreadsheets. */
export function serveCalendar(app: InsideApp, deps: CalendarDeps): void {
  app.openapi(routes.readCalendar, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { reply } = await read(deps, caller.actor.community, c.req.valid('query'));
    return c.json(reply, 200);
  });

  app.openapi(routes.downloadPlan, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const days = c.req.valid('query');
    const { planCsv } = await tables();
    const { community, reply } = await read(deps, caller.actor.community, days);
    return c.body(planCsv(reply, { zone: community.zone, language: languageOf(c.req.raw) }), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="etalase-${days.from}-${days.to}.csv"`,
    });
  });
}

/** Reads the calendar in four requests: pages, posts, and up to two hundred names with the community among them. */
async function read(
  deps: CalendarDeps,
  community: string,
  days: CalendarDays,
): Promise<{ readonly community: Community; readonly reply: CalendarReply }> {
  const { calendarView, idsIn } = await viewing();
  const found = await readCalendar(deps, community, days);
  const { members, products, campaigns } = idsIn(found);
  const named = await readWithNames(
    deps.table,
    community,
    { members, products },
    {
      channels: found.channels,
      others: [keys.community(community), ...campaigns.map((id) => keys.campaign(community, id))],
    },
  );
  const whole = named.read(communityRecord, keys.community(community));
  if (!whole) throw new ProblemError([communityNotFound]);
  const posts = postsOfDays(found.posts, days, { zone: whole.zone, now: deps.clock.now() });
  return {
    community: whole,
    reply: await calendarView(deps, { ...found, posts }, { ...named, community: whole, days }),
  };
}
