import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { BlankEnv } from 'hono/types';
import { problem } from '../domain/problem.ts';
import type { AppDeps } from './app-deps.ts';
import { serveAudit } from './audit/serve-audit.ts';
import { serveBrand } from './brand/serve-brand.ts';
import { serveCalendarFeed, serveOpenFeeds } from './calendar/serve-calendar-feed.ts';
import { serveCalendar } from './calendar/serve-calendar.ts';
import { serveTemplates } from './campaign-templates/serve-templates.ts';
import { serveCampaigns } from './campaigns/serve-campaigns.ts';
import type { InsideEnv } from './caller.ts';
import { serveChannels } from './channels/serve-channels.ts';
import { serveConnecting } from './channels/serve-connecting.ts';
import { serveMetaCallbacks } from './channels/serve-meta-callbacks.ts';
import { serveReturn } from './channels/serve-return.ts';
import { serveCommunity } from './community/serve-community.ts';
import { serveConsents } from './consents/serve-consents.ts';
import { serveCreatives } from './creatives/serve-creatives.ts';
import { serveGroupPlans, serveOpenPlans } from './group-plans/serve-group-plans.ts';
import { serveGroupPictures } from './group-pictures/serve-group-pictures.ts';
import { accessLines } from './edge/access-lines.ts';
import { appVersionCheck } from './edge/app-version.ts';
import { OPEN_ROUTES } from './all-routes.ts';
import { bodyLimits } from './edge/body-limits.ts';
import { languageOf } from './edge/language.ts';
import { onError } from './edge/on-error.ts';
import { openLimit } from './edge/open-limit.ts';
import { originCheck } from './edge/origin-check.ts';
import { apiHeaders } from './edge/security-headers.ts';
import { unreadable } from './edge/unreadable.ts';
import { serveHandover } from './handover/serve-handover.ts';
import { serveMembers } from './members/serve-members.ts';
import { serveMyData } from './my-data/serve-my-data.ts';
import { servePartners } from './partners/serve-partners.ts';
import { servePartnerCampaigns } from './partners/serve-partner-campaigns.ts';
import { servePasskeys } from './passkeys/serve-passkeys.ts';
import { servePasskeySignIn } from './passkeys/serve-passkey-sign-in.ts';
import { servePostHistory } from './posts/serve-post-history.ts';
import { serveOwnerReminders } from './posts/serve-owner-reminders.ts';
import { servePosts } from './posts/serve-posts.ts';
import { servePrints } from './prints/serve-prints.ts';
import { problemResponse } from './problem-responses.ts';
import { serveDeletion } from './products/serve-deletion.ts';
import { serveThemes } from './products/serve-themes.ts';
import { serveTranslations } from './products/serve-translations.ts';
import { serveProductLists } from './product-lists/serve-product-lists.ts';
import { serveProducts } from './products/serve-products.ts';
import { serveTold } from './products/serve-told.ts';
import { serveUploads } from './products/serve-uploads.ts';
import { serveRecaps } from './reports/serve-recaps.ts';
import { serveReportGroup } from './reports/serve-report-group.ts';
import { serveReports } from './reports/serve-reports.ts';
import { requireSession } from './sessions/require-session.ts';
import { serveDevices } from './sessions/serve-devices.ts';
import { serveSession, serveSigningIn } from './sessions/serve-sessions.ts';
import { serveStandingOk } from './standing-ok/serve-standing-ok.ts';
import { serveSystem } from './system/serve-system.ts';

const notFound = problem('http.notFound', 'notFound', {
  id: 'Alamat ini tidak ada.',
  en: 'There is nothing at this address.',
});

/** A parameter as the description of the API writes it in a path; the router wants `:id`. */
const PARAMETER = /\{(\w+)\}/g;

/** Turns a request that its schema refuses into problems, like any other error. */
const refuseUnreadable = (
  result: { target: string } & (
    { success: true } | { success: false; error: Parameters<typeof unreadable>[0] }
  ),
) => {
  if (!result.success) throw unreadable(result.error, result.target === 'json' ? 'body' : result.target);
};

function insideApp(deps: AppDeps): OpenAPIHono<InsideEnv> {
  const inside = new OpenAPIHono<InsideEnv>({ defaultHook: refuseUnreadable });
  inside.use('/api/*', requireSession(deps));
  serveSession(inside, deps);
  serveDevices(inside, deps);
  servePasskeys(inside, deps);
  serveProducts(inside, deps);
  serveProductLists(inside, deps);
  serveTold(inside, deps);
  serveDeletion(inside, deps);
  serveCreatives(inside, deps);
  serveGroupPictures(inside, deps);
  serveCampaigns(inside, deps);
  serveTemplates(inside, deps);
  serveGroupPlans(inside, deps);
  serveCalendar(inside, deps);
  serveCalendarFeed(inside, deps);
  serveOwnerReminders(inside, deps);
  servePosts(inside, deps);
  servePostHistory(inside, deps);
  serveConsents(inside, deps);
  serveChannels(inside, deps);
  serveConnecting(inside, deps);
  serveMembers(inside, deps);
  serveHandover(inside, deps);
  serveMyData(inside, deps);
  serveCommunity(inside, deps);
  servePartners(inside, deps);
  servePartnerCampaigns(inside, deps);
  serveReports(inside, deps);
  serveReportGroup(inside, deps);
  serveRecaps(inside, deps);
  serveThemes(inside, deps);
  serveTranslations(inside, deps);
  serveUploads(inside, deps);
  servePrints(inside, deps);
  serveBrand(inside, deps);
  serveStandingOk(inside, deps);
  serveAudit(inside, deps);
  return inside;
}

/**
 * Creates the API under `/api`, the same for the embedded server and for Lambda: `app.fetch` takes a `Request`. A server of
 * the web app adds its files after these routes, with `webHeaders` and its own caching. The open routes are registered
 * first, because everything after them requires a session.
 */
export function createApp(deps: AppDeps): Hono {
  const app = new OpenAPIHono<BlankEnv>({ defaultHook: refuseUnreadable });
  app.onError(onError(deps.log));
  app.notFound((c) => problemResponse([notFound], languageOf(c.req.raw)));
  if (deps.accessLines === true) app.use('/api/*', accessLines(deps));
  app.use('/api/*', apiHeaders, originCheck(deps.publicUrl), appVersionCheck, bodyLimits);
  const limitOpen = openLimit(deps);
  for (const { method, path } of OPEN_ROUTES) app.on(method, path.replaceAll(PARAMETER, ':$1'), limitOpen);
  serveSystem(app, deps);
  serveSigningIn(app, deps);
  servePasskeySignIn(app, deps);
  serveReturn(app, deps);
  serveMetaCallbacks(app, deps);
  serveOpenPlans(app, deps);
  serveOpenFeeds(app, deps);
  app.route('/', insideApp(deps));
  return app;
}
