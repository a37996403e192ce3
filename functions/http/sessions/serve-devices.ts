import { type Session, sessionName } from '../../domain/people/session.ts';
import { spokenCode } from '../../domain/people/sign-in-code.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp } from '../caller.ts';
import { makeOwnLink } from '../../people/sessions/make-own-link.ts';
import { endOwnSession, readOwnSessions } from '../../people/sessions/own-sessions.ts';
import { readNames } from '../views/names.ts';
import { endMySession, listMySessions, makeMyLink } from './session-routes.ts';

/** Serves the devices on which the caller is signed in: listing and ending them, and a link for one more. */
export function serveDevices(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'ids' | 'publicUrl'>,
): void {
  const read = readOwnSessions(deps);
  const end = endOwnSession(deps);
  const make = makeOwnLink(deps);

  app.openapi(listMySessions, async (c) => {
    const { member, session: own } = c.var.caller;
    const sessions = await read(member);
    const makers = sessions.map(({ origin }) => origin.restsOn?.by);
    const names = await readNames(deps.table, member.community, { members: makers });
    const row = (session: Session) => {
      const { createdAt, expiresAt, origin } = session;
      const by = origin.restsOn?.by;
      return {
        session: sessionName(session),
        current: session.digest === own.digest,
        how: origin.how,
        ...(by !== undefined && { by: names.member(by) }),
        since: toIso(createdAt),
        expiresAt: toIso(expiresAt),
      };
    };
    return c.json({ devices: sessions.map(row) }, 200);
  });

  app.openapi(endMySession, async (c) => {
    await end(c.var.caller.member, c.req.valid('param').session);
    return c.body(null, 204);
  });

  app.openapi(makeMyLink, async (c) => {
    const { secret, code, expiresAt } = await make(c.var.caller.session);
    const link = `${deps.publicUrl()}/masuk#${secret}`;
    return c.json({ link, code: spokenCode(code), expiresAt: toIso(expiresAt) }, 200);
  });
}
