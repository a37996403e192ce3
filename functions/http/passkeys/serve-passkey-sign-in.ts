import { askForSignIn, signInByPasskey } from '../../people/passkeys/prove-passkey.ts';
import type { AppDeps } from '../app-deps.ts';
import type { OpenApp } from '../caller.ts';
import { giveSessionCookie } from '../sessions/session-cookie.ts';
import { sessionReply, type SessionReplyDeps } from '../sessions/session-reply.ts';
import * as routes from './passkey-routes.ts';
import { passkeyQuestion } from './passkey-view.ts';

/** Serves signing in by a passkey, which needs no session. */
export function servePasskeySignIn(
  app: OpenApp,
  deps: SessionReplyDeps & Pick<AppDeps, 'ids' | 'publicUrl' | 'passkeys'>,
): void {
  const origin = (): string => new URL(deps.publicUrl()).origin;

  app.openapi(routes.askPasskeyToSignIn, async (c) => {
    const { attempt } = c.req.valid('json');
    const asked = await askForSignIn(deps)({ attempt, origin: origin() });
    return c.json(passkeyQuestion(asked), 200);
  });

  app.openapi(routes.signInByPasskey, async (c) => {
    const { attempt, ...proof } = c.req.valid('json');
    const asking = { attempt, origin: origin() };
    const { cookie, session, member } = await signInByPasskey(deps)(asking, proof);
    const { expiresAt, createdAt: now } = session;
    giveSessionCookie(c, { secret: cookie, expiresAt, now }, deps.publicUrl());
    return c.json(await sessionReply(deps, member, session), 200);
  });
}
