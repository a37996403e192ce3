import { MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import { GraphError } from '../wire/graph-error.ts';
import type { Parameters } from '../wire/parameters.ts';
import { invalid } from '../wire/refusals.ts';
import type { Setting } from '../setting.ts';
import { appTokenOf, timedProofOf } from './app.ts';
import type { Caller } from './caller.ts';
import { noToken, unreadableToken, whyDead } from './check-token.ts';

function checkProof(setting: Setting, token: string, parameters: Parameters, now: number): void {
  const proof = parameters.text('appsecret_proof');
  if (proof === undefined) {
    if (!setting.app.requireProof) return;
    throw new GraphError({
      code: 104,
      type: 'GraphMethodException',
      message: 'API calls from the server require an appsecret_proof argument',
    });
  }
  const seconds = parameters.integer('appsecret_time');
  const fresh = seconds === undefined || Math.abs(now - seconds * SECOND) <= 5 * MINUTE;
  const due = seconds === undefined ? setting.proofOf(token) : timedProofOf(setting.app, token, seconds);
  if (!fresh || proof !== due) {
    throw new GraphError({
      code: 100,
      type: 'GraphMethodException',
      message: 'Invalid appsecret_proof provided in the API argument',
    });
  }
}

/** Returns the caller whose token is in the query, the body or the header. Throws 2500, 190 with its subcode, 104 or 100. */
export function authenticate(
  setting: Setting,
  parameters: Parameters,
  bearer: string | undefined,
  now: number,
): Caller {
  const token = parameters.text('access_token') ?? bearer;
  if (token === undefined) throw noToken();
  if (token === appTokenOf(setting.app)) return { is: 'app', token };
  const subject = setting.tokens.read(token);
  const session = subject && setting.state.sessions.get(subject.session);
  if (!subject || !session) throw unreadableToken();
  const dead = whyDead(setting.state, session, subject, now);
  if (dead) throw dead;
  checkProof(setting, token, parameters, now);
  return subject.page === undefined
    ? { is: 'user', token, session }
    : { is: 'page', token, session, page: subject.page };
}

/** Returns whether `authenticate` would accept the call. */
export function wouldPass(
  setting: Setting,
  parameters: Parameters,
  bearer: string | undefined,
  now: number,
): boolean {
  try {
    authenticate(setting, parameters, bearer, now);
    return true;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

/** Checks the app's id and secret, which a token exchange carries as parameters. Throws 100 for the id, 1 for the secret. */
export function checkAppSecret(setting: Setting, parameters: Parameters): void {
  if (parameters.required('client_id') !== setting.app.id)
    throw invalid('Error validating application. Invalid application ID.');
  if (parameters.required('client_secret') !== setting.app.secret) {
    throw new GraphError({
      code: 1,
      status: 400,
      transient: false,
      message: 'Error validating client secret.',
    });
  }
}
