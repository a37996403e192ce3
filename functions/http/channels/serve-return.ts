import { openConnection } from '../../channels/open-connection.ts';
import { type Problem, problem, ProblemError } from '../../domain/problem.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type OpenApp } from '../caller.ts';
import { CONNECT_PAGE } from '../contract/channels.ts';
import { logSurprise } from '../edge/on-error.ts';
import { findCaller } from '../../people/sessions/find-caller.ts';
import { readSessionCookie } from '../sessions/session-cookie.ts';
import { connectReturn } from './channel-routes.ts';
import { isOurState } from './connect-state.ts';

type ReturnDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'sealer' | 'graph' | 'publicUrl' | 'log'>;

/** Returns the URL that is registered at Meta and to which Meta redirects the browser. */
export const redirectUri = (publicUrl: string): string => `${publicUrl}${connectReturn.path}`;

const connectProblem = (reason: string, kind: Problem['kind'], id: string, en: string): Problem =>
  problem(`connect.${reason}`, kind, { id, en, retryable: true });

const denied = connectProblem(
  'denied',
  'forbidden',
  'Izin di Facebook dibatalkan.',
  'Consent at Facebook was cancelled.',
);

const stateNotOurs = connectProblem(
  'stateNotOurs',
  'forbidden',
  'Sambungan ini tidak dimulai dari sini, atau terlalu lama. Tekan "Sambungkan" sekali lagi.',
  'This connection was not begun here, or it took too long. Press "Connect" once more.',
);

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
    const isOurs = await isOurState(deps.sealer, caller.session.digest, state, deps.clock.now());
    if (!isOurs) throw new ProblemError([stateNotOurs]);
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
