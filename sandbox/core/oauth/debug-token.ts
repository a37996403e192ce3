import { SECOND } from '../../../functions/domain/time/instant.ts';
import { DATA_ACCESS } from '../access/caller.ts';
import { whyDead } from '../access/check-token.ts';
import type { Session } from '../state/records.ts';
import type { AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';

const seconds = (instant: number): number => Math.floor(instant / SECOND);

/** The granted permissions, with the Pages and accounts for which each was granted, in Graph's format. */
function granularScopes({ state }: AuthenticatedCall, { scopes, pages }: Session): unknown[] {
  const accounts = pages.flatMap((id) => state.pages.get(id)?.instagram ?? []);
  return scopes.flatMap((scope) => {
    if (scope.startsWith('pages_')) return [{ scope, target_ids: pages }];
    return scope.startsWith('instagram_') ? [{ scope, target_ids: accounts }] : [];
  });
}

/** `GET /debug_token`: the facts of a token. The caller must use the app's token, or be the person of the token. */
export function answerDebugToken(call: AuthenticatedCall): unknown {
  const { caller, parameters, setting, state, now } = call;
  const token = parameters.required('input_token');
  const subject = setting.tokens.read(token);
  const session = subject && state.sessions.get(subject.session);
  if (caller.is !== 'app' && caller.session.user !== session?.user) {
    throw new GraphError({
      code: 100,
      message:
        '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
    });
  }
  if (!subject || !session) {
    return {
      data: { error: { code: 190, message: 'Invalid OAuth access token.' }, is_valid: false, scopes: [] },
    };
  }
  const dead = whyDead(state, session, subject, now);
  const endless = subject.page !== undefined && session.life === 'long';
  return {
    data: {
      app_id: setting.app.id,
      type: subject.page === undefined ? 'USER' : 'PAGE',
      application: setting.app.name,
      is_valid: dead === undefined,
      issued_at: seconds(session.openedAt),
      expires_at: endless ? 0 : seconds(session.expiresAt),
      data_access_expires_at: seconds(session.agreedAt + DATA_ACCESS),
      scopes: session.scopes,
      granular_scopes: granularScopes(call, session),
      user_id: session.user,
      ...(subject.page === undefined ? {} : { profile_id: subject.page }),
      ...(dead === undefined
        ? {}
        : { error: { code: dead.facts.code, message: dead.facts.message, subcode: dead.facts.subcode } }),
    },
  };
}
