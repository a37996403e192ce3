import { ownerReminders } from '../../campaigns/owner-reminders.ts';
import { toIso } from '../../domain/time/instant.ts';
import { loadCommunity } from '../../records/community-record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { readNames } from '../views/names.ts';
import { mentionedBy } from './post-view.ts';
import { listOwnerReminders } from './post-routes.ts';
import { reminderText } from './reminder-text.ts';

/** Serves the reminders that a coordinator sends to owners of pages by hand. */
export function serveOwnerReminders(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'log' | 'publicUrl'>,
): void {
  app.openapi(listOwnerReminders, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.schedule');
    const { community } = caller.actor;
    const reminders = await ownerReminders(deps)(community);
    const firsts = reminders.map(({ posts: [first] }) => first);
    const [names, { zone }] = await Promise.all([
      readNames(deps.table, community, mentionedBy(firsts)),
      loadCommunity(deps.table, community),
    ]);
    const told = { zone, publicUrl: deps.publicUrl() };
    return c.json(
      {
        reminders: reminders.map(({ owner: id, posts }) => {
          const [{ product, channel, publishAt, ownerWindowEndsAt: ends = publishAt }] = posts;
          const owner = names.member(id);
          const page = names.channel(channel)?.name ?? channel;
          const first = { product: names.product(product).name, page, publishAt, ends };
          const text = reminderText({ owner: owner.name, count: posts.length, first }, told);
          return { owner, posts: posts.length, first: toIso(ends), text };
        }),
      },
      200,
    );
  });
}
