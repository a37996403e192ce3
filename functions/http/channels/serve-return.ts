import type { giveLatePostsTimes } from '../../campaigns/give-late-posts-times.ts';
import { openConnection } from '../../channels/open-connection.ts';
import { reconnectOwn } from '../../channels/reconnect-own.ts';
import { problem, ProblemError } from '../../domain/problem.ts';
import type { AppDeps } from '../app-deps.ts';
import { may, type OpenApp } from '../caller.ts';
import { CONNECT_PAGE } from '../contract/channels.ts';
import { logSurprise } from '../edge/on-error.ts';
import { findCaller } from '../../people/sessions/find-caller.ts';
import { readSessionCookie } from '../sessions/session-cookie.ts';
import { connectReturn } from './channel-routes.ts';
import { takeState } from './connect-state.ts';
import { allowConnecting } from './allow-connecting.ts';

type ReturnDeps = Pick<
  AppDeps,
  'table' | 'clock' | 'ids' | 'dispatch' | 'sealer' | 'graph' | 'publicUrl' | 'log'
>;

/** Where the owner of a page goes on when it is connected again. */
const HOME_PAGE = '/';

/** Returns the URL that is registered at Meta and to which Meta redirects the browser. */
export const redirectUri = (publicUrl: string): string => `${publicUrl}${connectReturn.path}`;

const denied = problem('connect.denied', 'forbidden', {
  id: 'Izin di Facebook dibatalkan.',
  en: 'Consent at Facebook was cancelled.',
  retryable: true,
});

/** Gives the late posts of a page that works again new times; its code is loaded when that happens. */
export async function giveTimes(
  deps: Parameters<typeof giveLatePostsTimes>[0],
  page: Parameters<ReturnType<typeof giveLatePostsTimes>>[0],
): Promise<void> {
  const { giveLatePostsTimes: give } = await import('../../campaigns/give-late-posts-times.ts');
  await give(deps)(page);
}

/**
 * Serves the redirect from Meta. A person's browser follows it, so the response is never JSON: it always redirects to a
 * page of the web app: to the connection, in which a coordinator says whose page is whose; home, when an owner's own page is
 * connected again; or with the code of the problem.
 */
export function serveReturn(app: OpenApp, deps: ReturnDeps): void {
  const find = findCaller(deps);
  const open = openConnection(deps);
  const reconnect = reconnectOwn(deps);

  const pageAfter = async (
    secret: string | undefined,
    query: { readonly code?: string | undefined; readonly state?: string | undefined },
  ): Promise<string> => {
    const { caller } = await find(secret);
    await allowConnecting(deps.table, caller);
    const { code, state = '' } = query;
    await takeState(deps, caller.session.digest, state);
    if (code === undefined) throw new ProblemError([denied]);
    const { community, member: by } = caller.actor;
    const back = { community, by, code, redirectUri: redirectUri(deps.publicUrl()) };
    if (may(caller, 'channel.connect')) return `${CONNECT_PAGE}/${(await open(back)).connection}`;
    for (const { id: channel } of await reconnect(back)) await giveTimes(deps, { community, channel, by });
    return HOME_PAGE;
  };

  app.openapi(connectReturn, async (c) => {
    try {
      return c.redirect(await pageAfter(readSessionCookie(c), c.req.valid('query')), 303);
    } catch (error) {
      if (!(error instanceof ProblemError)) logSurprise(deps.log, error, 'GET /api/connect/return');
      const code = error instanceof ProblemError ? error.problems[0].code : 'http.surprise';
      return c.redirect(`${CONNECT_PAGE}?problem=${encodeURIComponent(code)}`, 303);
    }
  });
}
