import * as routes from './consent-routes.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Removal } from '../../domain/post/removals.ts';
import { ProblemError } from '../../domain/problem.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { consentView } from './consent-view.ts';
import type { PageRemovalRow, RemovalList } from '../contract/consents.ts';
import { mentionedBy } from '../posts/post-view.ts';
import { type Names, readNames } from '../views/names.ts';
import { confirmConsent } from '../../people/confirm-consent.ts';
import { decideConsent } from '../../people/decide-consent.ts';
import { readPageRemovals, readRemovals, type Removals } from '../../people/read-removals.ts';
import type { Table } from '../../ports/table.ts';
import { askRemoval } from '../../publish/ask-removal.ts';
import { keys } from '../../records/keys.ts';
import { memberNotFound, memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';

/** Serves a member's own consents and removals, and those that a coordinator records for a member. */
export function serveConsents(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'log'>,
): void {
  const decide = decideConsent(deps);
  const confirm = confirmConsent(deps);
  const ask = askRemoval(deps);
  const follow = readRemovals(deps);
  const onPages = readPageRemovals(deps);

  const removalsOf = async (member: Member): Promise<RemovalList> => {
    const rows = await removalRows(deps.table, member.community, await follow(member));
    return { posts: rows.map(({ removal: { kind }, row }) => ({ ...row, kind })) };
  };

  app.openapi(routes.listConsents, async (c) =>
    c.json(await consentView(deps.table, c.var.caller.member), 200),
  );

  app.openapi(routes.decideConsent, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    allow(caller, 'consent.decide', [member]);
    const { kind } = c.req.valid('param');
    const { granted } = c.req.valid('json');
    const { session } = caller;
    const decided = await decide({ community, member, kind, granted, by: member, how: 'app', session });
    return c.json(await consentView(deps.table, decided), 200);
  });

  app.openapi(routes.confirmConsent, async (c) => {
    const { caller } = c.var;
    allow(caller, 'consent.decide', [caller.actor.member]);
    const confirmed = await confirm(caller.session, c.req.valid('param').kind);
    return c.json(await consentView(deps.table, confirmed), 200);
  });

  app.openapi(routes.witnessConsent, async (c) => {
    const { caller } = c.var;
    const { community, member: by } = caller.actor;
    allow(caller, 'consent.witness');
    const { id: member, kind } = c.req.valid('param');
    const decided = await decide({ community, member, kind, by, ...c.req.valid('json') });
    return c.json(await consentView(deps.table, decided), 200);
  });

  app.openapi(routes.askRemoval, async (c) => {
    const { community, member } = c.var.caller.actor;
    allow(c.var.caller, 'consent.decide', [member]);
    const { kind } = c.req.valid('param');
    const asked = await ask({ community, member, by: member, kind });
    return c.json({ kind, asked }, 200);
  });

  app.openapi(routes.listRemovals, async (c) => c.json(await removalsOf(c.var.caller.member), 200));

  app.openapi(routes.listPageRemovals, async (c) => {
    const { actor } = c.var.caller;
    const rows = await removalRows(deps.table, actor.community, await onPages(actor));
    return c.json({ posts: rows.map(({ row }) => row) }, 200);
  });

  app.openapi(routes.listMemberRemovals, async (c) => {
    const { community } = c.var.caller.actor;
    allow(c.var.caller, 'consent.witness');
    const member = await load(deps.table, memberRecord, keys.member(community, c.req.valid('param').id));
    if (!member) throw new ProblemError([memberNotFound]);
    return c.json(await removalsOf(member), 200);
  });

  app.openapi(routes.witnessRemoval, async (c) => {
    const { community, member: by } = c.var.caller.actor;
    allow(c.var.caller, 'consent.witness');
    const { id: member, kind } = c.req.valid('param');
    const asked = await ask({ community, member, by, kind });
    return c.json({ kind, asked }, 200);
  });
}

function removalRow(removal: Removal, names: Names): PageRemovalRow {
  const { post, state, byWord, askedAt, until, goneAt } = removal;
  const { id, channel, platform, permalink } = post;
  return {
    post: id,
    product: names.product(post.product),
    channel: names.channel(channel) ?? { id: channel, name: channel, platform },
    state,
    byWord,
    ...(askedAt !== undefined && { askedAt: toIso(askedAt) }),
    ...(until !== undefined && { until: toIso(until) }),
    ...(goneAt !== undefined && { goneAt: toIso(goneAt) }),
    ...(permalink !== undefined && state !== 'gone' && { permalink }),
  };
}

/** Returns a row with names for each removal, in the same order, together with the removal. */
async function removalRows<R extends Removal>(
  table: Table,
  community: string,
  { removals, channels }: Removals<R>,
): Promise<{ readonly removal: R; readonly row: PageRemovalRow }[]> {
  if (removals.length === 0) return [];
  const mentioned = mentionedBy(removals.map(({ post }) => post));
  const names = await readNames(table, community, mentioned, { channels });
  return removals.map((removal) => ({ removal, row: removalRow(removal, names) }));
}
