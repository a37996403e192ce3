import { openConnection } from '../../channels/open-connection.ts';
import { problem, ProblemError } from '../../domain/problem.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type OpenApp } from '../caller.ts';
import { CONNECT_PAGE } from '../contract/channels.ts';
import { logSurprise } from '../edge/on-error.ts';
import { findCaller } from '../../people/sessions/find-caller.ts';
import { readSessionCookie } from '../sessions/session-cookie.ts';
import { connectReturn } from './channel-routes.ts';
import { takeState } from './connect-state.ts';

type ReturnDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'sealer' | 'graph' | 'publicUrl' | 'log'>;

/** Returns the URL that is registered at Meta and to which Meta redirects the browser. */
export const redirectUri = (publicUrl: string): string => `${publicUrl}${connectReturn.path}`;

const denied = problem('connect.denied', 'forbidden', {
  id: 'Izin di Facebook dibatalkan.',
  en: 'Consent at Facebook was cancelled.',
  retryable: true,
});

/**
 * Serves the redirect from Meta. A person's browser follows it, so the response is never JSON: it always redirects to a
 * page of the web app, with the connection or with the code of the problem.
 */
export function serveReturn(app: OpenApp, deps: ReturnDeps): void {
  const find = findCaller(deps);
  const open = openConnection(deps);

  const connectionFrom = async (
    secret: string | undefined,
    query: { readonly code?: string | undefined; readonly state?: string | undefined },
  ): Promise<string> => {
    const { caller } = await find(secret);
    allow(caller, 'channel.connect');
    const { code, state = '' } = query;
    await takeState(deps, caller.session.digest, state);
    if (code === undefined) throw new ProblemError([denied]);
    const { community, member: by } = caller.actor;
    const opened = await open({ community, by, code, redirectUri: redirectUri(deps.publicUrl()) });
    return opened.connection;
  };

  app.openapi(connectReturn, async (c) => {
    try {
      const connection = await connectionFrom(readSessionCookie(c), c.req.valid('query'));
      return c.redirect(`${CONNECT_PAGE}/${connection}`, 303);
    } catch (error) {
      if (!(error instanceof ProblemError)) logSurprise(deps.log, error, 'GET /api/connect/return');
      const code = error instanceof ProblemError ? error.problems[0].code : 'http.surprise';
      return c.redirect(`${CONNECT_PAGE}?problem=${encodeURIComponent(code)}`, 303);
    }
  });
}
