import type { AppDeps } from '../app-deps.ts';
import type { InsideApp, OpenApp } from '../caller.ts';
import { tagged } from '../edge/revisions.ts';
import { callerOf } from './require-session.ts';
import { giveSessionCookie, readSessionCookie, takeSessionCookie } from './session-cookie.ts';
import { sessionReply, type SessionReplyDeps } from './session-reply.ts';
import { readSession, readVisitor, saveMyPhone, signIn, signOut } from './session-routes.ts';
import { saveOwnPhone } from '../../people/save-member.ts';
import { closeSession, openSession } from '../../people/sessions/open-session.ts';
import { isSignedOut } from '../../people/sessions/session-problems.ts';

type SessionDeps = SessionReplyDeps & Pick<AppDeps, 'ids' | 'publicUrl' | 'limits'>;

/** Serves signing in and out, and who is signed in, which need no session. */
export function serveSigningIn(app: OpenApp, deps: SessionDeps): void {
  const open = openSession(deps);
  const close = closeSession(deps);
  const find = callerOf(deps);

  app.openapi(readVisitor, async (c) => {
    const caller = await find(c).catch((error: unknown) => {
      if (isSignedOut(error)) return undefined;
      throw error;
    });
    if (!caller) return c.json({}, 200);
    return c.json({ session: await sessionReply(deps, caller.member, caller.session) }, 200);
  });

  app.openapi(signIn, async (c) => {
    const { cookie, session, member } = await open(c.req.valid('json'));
    const { expiresAt, createdAt: now } = session;
    giveSessionCookie(c, { secret: cookie, expiresAt, now }, deps.publicUrl());
    return c.json(await sessionReply(deps, member, session), 200);
  });

  app.openapi(signOut, async (c) => {
    const secret = readSessionCookie(c);
    if (secret !== undefined) await close(secret);
    takeSessionCookie(c, deps.publicUrl());
    return c.body(null, 204);
  });
}

/** Serves the signed-in member and her phone number. She changes the number herself; a coordinator changes her name. */
export function serveSession(app: InsideApp, deps: SessionDeps & Pick<AppDeps, 'dispatch'>): void {
  app.openapi(readSession, async (c) => {
    const { member, session } = c.var.caller;
    return c.json(tagged(c, await sessionReply(deps, member, session)), 200);
  });

  app.openapi(saveMyPhone, async (c) => {
    const { member, session } = c.var.caller;
    const { community, id } = member;
    const { phone: typed } = c.req.valid('json');
    const seen = c.req.valid('header')['if-match'];
    const saved = await saveOwnPhone(deps)({ community, member: id, typed, seen });
    return c.json(tagged(c, await sessionReply(deps, saved, session)), 200);
  });
}
