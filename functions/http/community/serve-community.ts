import { settingsOf } from '../../people/community-settings.ts';
import type { Community } from '../../domain/people/community.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { CommunityReply } from '../contract/community.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { tagged } from '../edge/revisions.ts';
import * as routes from './community-routes.ts';

const communityReply = (community: Community): CommunityReply => ({
  revision: community.revision,
  ...settingsOf(community),
});

/** Load what few requests need. */
const saving = () => import('../../people/save-community.ts');
const hoursWork = () => import('./hours-work.ts');

/** Serves a community's settings to coordinators. */
export function serveCommunity(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'log'>,
): void {
  app.openapi(routes.readCommunity, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.write');
    return c.json(tagged(c, communityReply(await loadCommunity(deps.table, caller.actor.community))), 200);
  });

  app.openapi(routes.saveCommunity, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.write');
    const { community, member: by } = caller.actor;
    const typed = c.req.valid('json');
    const revision = Number(c.req.valid('header')['if-match']);
    const { saveCommunity } = await saving();
    const saved = await saveCommunity(deps)({ community, by, typed, revision });
    return c.json(tagged(c, communityReply(saved)), 200);
  });

  app.openapi(routes.readLearnedHours, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.write');
    const { learnedHoursReply, readHours } = await hoursWork();
    return c.json(learnedHoursReply(await readHours(deps)(caller.actor.community)), 200);
  });

  app.openapi(routes.switchLearnedHours, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.write');
    const { community, member: by } = caller.actor;
    const { inUse } = c.req.valid('json');
    const { learnedHoursReply, switchHours } = await hoursWork();
    return c.json(learnedHoursReply(await switchHours(deps)({ community, by, inUse })), 200);
  });
}
