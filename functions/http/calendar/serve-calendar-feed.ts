import { endFeed, makeFeed, readFeed, readOwnFeed } from '../../campaigns/calendar-feed.ts';
import { type CalendarFeed, feedEnd } from '../../domain/campaign/calendar-feed.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp, OpenApp } from '../caller.ts';
import { languageOf } from '../edge/language.ts';
import * as routes from './calendar-routes.ts';

type FeedDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'publicUrl'>;

/** Loads what writes a feed when a calendar program asks for it. */
const writing = () => import('./feed-text.ts');

/** Serves what a secret address shows to a calendar program. */
export function serveOpenFeeds(app: OpenApp, deps: FeedDeps): void {
  const read = readFeed(deps);
  app.openapi(routes.readCalendarFeed, async (c) => {
    const shown = await read(c.req.valid('param').secret);
    const { feedText } = await writing();
    return c.body(await feedText(deps, shown, languageOf(c.req.raw)), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="etalase.ics"',
    });
  });
}

const viewOf = (feed: CalendarFeed) => ({
  posts: feed.posts,
  since: toIso(feed.createdAt),
  until: toIso(feedEnd(feed)),
});

/** Serves the caller's own feed: whether there is one, a new address, and its end. */
export function serveCalendarFeed(app: InsideApp, deps: FeedDeps): void {
  const readOwn = readOwnFeed(deps);
  const make = makeFeed(deps);
  const end = endFeed(deps);

  app.openapi(routes.readMyFeed, async (c) => {
    const feed = await readOwn(c.var.caller.member);
    return c.json({ ...(feed && { feed: viewOf(feed) }) }, 200);
  });

  app.openapi(routes.makeMyFeed, async (c) => {
    const { member, session } = c.var.caller;
    const wish = { posts: c.req.valid('json').posts, madeIn: session.digest };
    const { secret, feed } = await make(member, wish);
    const url = `${deps.publicUrl()}/api/calendar-feeds/${secret}?lang=${languageOf(c.req.raw)}`;
    return c.json({ ...viewOf(feed), url }, 200);
  });

  app.openapi(routes.endMyFeed, async (c) => {
    await end(c.var.caller.member);
    return c.body(null, 204);
  });
}
