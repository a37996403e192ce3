import type { RouteConfig } from '@hono/zod-openapi';
import * as campaigns from './campaigns/campaign-routes.ts';
import * as channels from './channels/channel-routes.ts';
import * as consents from './consents/consent-routes.ts';
import * as creatives from './creatives/creative-routes.ts';
import * as members from './members/member-routes.ts';
import * as posts from './posts/post-routes.ts';
import * as products from './products/product-routes.ts';
import * as reports from './reports/report-routes.ts';
import * as sessions from './sessions/session-routes.ts';
import * as system from './system/system-routes.ts';

/** Routes that strangers may call. */
export const OPEN_ROUTES: readonly RouteConfig[] = [
  sessions.signIn,
  sessions.signOut,
  channels.connectReturn,
  system.readHealth,
  system.readOpenApi,
];

const { connectReturn: _, ...channelsInside } = channels;

/** Routes that want a session. The rooms' route files export nothing but routes. */
export const INSIDE_ROUTES: readonly RouteConfig[] = [
  sessions.readSession,
  ...[products, creatives, campaigns, posts, consents, channelsInside, members, reports].flatMap(
    (room): RouteConfig[] => Object.values(room),
  ),
];
