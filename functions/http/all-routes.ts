import type { RouteConfig } from '@hono/zod-openapi';
import * as audit from './audit/audit-routes.ts';
import * as brand from './brand/brand-routes.ts';
import * as calendar from './calendar/calendar-routes.ts';
import * as campaigns from './campaigns/campaign-routes.ts';
import * as templates from './campaign-templates/template-routes.ts';
import * as channels from './channels/channel-routes.ts';
import * as metaCallbacks from './channels/meta-callback-routes.ts';
import * as community from './community/community-routes.ts';
import * as consents from './consents/consent-routes.ts';
import * as creatives from './creatives/creative-routes.ts';
import * as groupPlans from './group-plans/group-plan-routes.ts';
import * as groupPictures from './group-pictures/group-picture-routes.ts';
import * as handover from './handover/handover-routes.ts';
import * as members from './members/member-routes.ts';
import * as myData from './my-data/my-data-routes.ts';
import * as partners from './partners/partner-routes.ts';
import * as passkeys from './passkeys/passkey-routes.ts';
import * as posts from './posts/post-routes.ts';
import * as prints from './prints/print-routes.ts';
import * as productLists from './product-lists/product-list-routes.ts';
import * as products from './products/product-routes.ts';
import * as reports from './reports/report-routes.ts';
import * as sessions from './sessions/session-routes.ts';
import * as standingOk from './standing-ok/standing-ok-routes.ts';
import * as system from './system/system-routes.ts';

/** Routes that need no session. */
export const OPEN_ROUTES: readonly RouteConfig[] = [
  sessions.signIn,
  sessions.signOut,
  sessions.readVisitor,
  passkeys.askPasskeyToSignIn,
  passkeys.signInByPasskey,
  channels.connectReturn,
  ...Object.values(metaCallbacks),
  groupPlans.readGroupPlan,
  calendar.readCalendarFeed,
  system.readHealth,
  system.readOpenApi,
  system.readDocs,
];

const { askPasskeyToSignIn: _ask, signInByPasskey: _signIn, ...passkeysInside } = passkeys;
const { connectReturn: _, ...channelsInside } = channels;
const { readGroupPlan: _open, ...groupPlansInside } = groupPlans;
const { readCalendarFeed: _feed, ...calendarInside } = calendar;

/** Routes that require a session. `Object.values` takes every export, so route files must export routes only. */
export const INSIDE_ROUTES: readonly RouteConfig[] = [
  sessions.readSession,
  sessions.saveMyPhone,
  sessions.listMySessions,
  sessions.endMySession,
  sessions.makeMyLink,
  ...[
    products,
    productLists,
    prints,
    creatives,
    groupPictures,
    campaigns,
    templates,
    groupPlansInside,
    calendarInside,
    posts,
    standingOk,
    consents,
    channelsInside,
    community,
    partners,
    members,
    handover,
    passkeysInside,
    myData,
    brand,
    reports,
    audit,
  ].flatMap((resource): RouteConfig[] => Object.values(resource)),
];
