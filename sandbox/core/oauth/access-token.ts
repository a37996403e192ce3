import { DAY, HOUR, MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import { appTokenOf } from '../access/app.ts';
import { checkAppSecret } from '../access/authenticate.ts';
import { unreadableToken, whyDead } from '../access/check-token.ts';
import type { Session } from '../state/records.ts';
import { newNumber, type GraphCall } from '../graph-call.ts';
import { invalid } from '../wire/refusals.ts';

const CODE_LIFE = 10 * MINUTE;
const SHORT_LIFE = 2 * HOUR;
const LONG_LIFE = 60 * DAY - 56 * SECOND;

type Grant = Pick<Session, 'user' | 'pages' | 'scopes' | 'agreedAt' | 'life'>;

function open(call: GraphCall, grant: Grant): unknown {
  const number = newNumber(call);
  const life = grant.life === 'long' ? LONG_LIFE : SHORT_LIFE;
  const session: Session = {
    ...grant,
    id: `s${number}`,
    number,
    openedAt: call.now,
    expiresAt: call.now + life,
  };
  call.record({ is: 'sessionOpened', session });
  return {
    access_token: call.setting.tokens.mint({ session: session.id }),
    token_type: 'bearer',
    expires_in: Math.floor(life / SECOND),
  };
}

function exchangeCode(call: GraphCall, text: string): unknown {
  const { parameters, state, now } = call;
  const code = state.codes.get(text);
  if (!code) throw invalid('Invalid verification code format.');
  if (code.used) throw invalid('This authorization code has been used.', 36009);
  if (now >= code.at + CODE_LIFE) throw invalid('This authorization code has expired.', 36007);
  if (parameters.required('redirect_uri') !== code.redirectUri) {
    const text =
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used';
    throw invalid(`${text} in the OAuth dialog request`, 36008);
  }
  call.record({ is: 'codeUsed', code: code.code });
  const { user, pages, scopes, at } = code;
  return open(call, { user, pages, scopes, agreedAt: at, life: 'short' });
}

function lengthen(call: GraphCall): unknown {
  const { parameters, setting, state, now } = call;
  const subject = setting.tokens.read(parameters.required('fb_exchange_token'));
  const session = subject && state.sessions.get(subject.session);
  if (!subject || !session) throw unreadableToken();
  const dead = whyDead(state, session, { session: session.id }, now);
  if (dead) throw dead;
  const { user, pages, scopes, agreedAt } = session;
  return open(call, { user, pages, scopes, agreedAt, life: 'long' });
}

/**
 * `GET /oauth/access_token`: exchanges a code for a short-lived token or a token for a long-lived one, or returns the app's
 * own token. Needs no token.
 */
export function answerTokenExchange(call: GraphCall): unknown {
  const { parameters, setting } = call;
  checkAppSecret(setting, parameters);
  const grant = parameters.text('grant_type');
  if (grant === 'fb_exchange_token') return lengthen(call);
  if (grant === 'client_credentials') return { access_token: appTokenOf(setting.app), token_type: 'bearer' };
  if (grant !== undefined && grant !== 'authorization_code') throw invalid(`Invalid grant_type: ${grant}`);
  return exchangeCode(call, parameters.required('code'));
}

export const EXCHANGE_PARAMETERS = [
  'client_id',
  'client_secret',
  'redirect_uri',
  'code',
  'grant_type',
  'fb_exchange_token',
];
