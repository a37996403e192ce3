import { type CalendarOfPosts, readCalendar } from '../../campaigns/read-calendar.ts';
import { isBroken } from '../../domain/channel/channel-health.ts';
import { specialDays } from '../../domain/campaign/kinds/special-days.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import { toIso } from '../../domain/time/instant.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { keys } from '../../records/keys.ts';
import type { ListedPost } from '../../records/listed-posts.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { CalendarPost, CalendarReply } from '../contract/calendar.ts';
import { languageOf } from '../edge/language.ts';
import { distinct, readWithNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { thumbnails } from '../views/thumbnails.ts';
import * as routes from './calendar-routes.ts';
import { planCsv } from './plan-csv.ts';

type CalendarDeps = Pick<AppDeps, 'table' | 'clock' | 'media'>;

/** Serves the calendar: the list of posts, and the names that it mentions; also as a table for spreadsheets. */
export function serveCalendar(app: InsideApp, deps: CalendarDeps): void {
  const read = readCalendar(deps);
  app.openapi(routes.readCalendar, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const days = c.req.valid('query');
    const found = await read(caller.actor.community, days);
    return c.json(await calendarReply(deps, found, days), 200);
  });

  app.openapi(routes.downloadPlan, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const days = c.req.valid('query');
    const found = await read(caller.actor.community, days);
    const { zone } = found.community;
    const reply = await calendarReply(deps, found, days);
    return c.body(planCsv(reply, { zone, language: languageOf(c.req.raw) }), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="etalase-${days.from}-${days.to}.csv"`,
    });
  });
}

const peopleOf = ({ seller, alsoSellers = [], maker, owner }: ListedPost): string[] =>
  distinct([seller, ...alsoSellers, maker, owner]);

const entryOf = (post: ListedPost): CalendarPost => {
  const { id, publishAt, listState: state, shape, channel, product, campaign } = post;
  return {
    id,
    publishAt: toIso(publishAt),
    state,
    shape,
    channel,
    product,
    campaign,
    people: peopleOf(post),
  };
};

async function calendarReply(
  deps: CalendarDeps,
  { community, channels, posts }: CalendarOfPosts,
  days: { readonly from: LocalDay; readonly to: LocalDay },
): Promise<CalendarReply> {
  const members = distinct(posts.flatMap(peopleOf));
  const owners = channels.map(({ owner }) => owner);
  const products = distinct(posts.map(({ product }) => product));
  const campaigns = distinct(posts.map(({ campaign }) => campaign));
  const { names, read } = await readWithNames(
    deps.table,
    community.id,
    { members: [...members, ...owners], products },
    { channels, others: campaigns.map((id) => keys.campaign(community.id, id)) },
  );
  const campaignOf = (id: string) => read(campaignRecord, keys.campaign(community.id, id));
  const thumbOf = thumbnails(read, community.id, pictureLinks(deps));
  const pages = distinct([...channels.map(({ id }) => id), ...posts.map(({ channel }) => channel)]);
  const platforms = new Map(posts.map(({ channel, platform }) => [channel, platform]));
  return {
    posts: posts.map(entryOf),
    channels: pages.flatMap((id) => {
      const platform = platforms.get(id);
      return names.channel(id) ?? (platform ? { id, name: id, platform } : []);
    }),
    connected: channels.filter((channel) => !isBroken(channel)).map(({ id }) => id),
    products: await Promise.all(
      products.map(async (id) => {
        const thumbUrl = await thumbOf(id);
        return { ...names.product(id), ...(thumbUrl !== undefined && { thumbUrl }) };
      }),
    ),
    members: members.map((id) => names.member(id)),
    campaigns: campaigns.map((id) => ({ id, name: campaignOf(id)?.title ?? id })),
    specialDays: specialDays(
      days,
      campaigns.flatMap((id) => campaignOf(id) ?? []),
    ).map(({ day, name, what }) => ({ day, name, what })),
    quietHours: community.quietHours,
    postsPerChannelAndDay: community.pacing.postsPerChannelAndDay,
    minutesBetweenPosts: community.pacing.minutesBetweenPosts,
  };
}
