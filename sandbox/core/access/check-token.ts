import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { Session } from '../state/records.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { GraphError } from '../wire/graph-error.ts';
import type { TokenSubject } from './tokens.ts';

const WHY_DEAD: Readonly<Record<number, string>> = {
  458: 'The user has not authorized application.',
  459: 'You cannot access the app till you log in to www.facebook.com and follow the instructions given.',
  460: 'The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  464: 'Sessions for the user are not allowed because the user is not a confirmed user.',
  467: 'The session was invalidated because the user logged out.',
  492: 'The user must be an administrator, editor, or moderator of the page in order to impersonate it.',
};

const refused = (message: string, subcode?: number): GraphError =>
  new GraphError({ code: 190, subcode, message });

/** Meta's error for a call without a token. */
export const noToken = (): GraphError =>
  new GraphError({
    code: 2500,
    message: 'An active access token must be used to query information about the current user.',
  });

/** Meta's error for a text that is no token. */
export const unreadableToken = (): GraphError =>
  refused('Invalid OAuth access token - Cannot parse access token');

const expired = (session: Session, now: Instant): GraphError =>
  refused(
    `Error validating access token: Session has expired on ${new Date(session.expiresAt).toUTCString()}. ` +
      `The current time is ${new Date(now).toUTCString()}.`,
    463,
  );

/** Returns why a token no longer works, or undefined when it works. The Page token of a long-lived login never expires. */
export function whyDead(
  state: SandboxState,
  session: Session,
  subject: TokenSubject,
  now: Instant,
): GraphError | undefined {
  for (const account of [subject.page, session.user]) {
    const death = account === undefined ? undefined : state.deaths.get(account);
    if (death && session.number <= death.upTo) {
      return refused(
        `Error validating access token: ${WHY_DEAD[death.subcode] ?? 'The session is invalid.'}`,
        death.subcode,
      );
    }
  }
  const endless = subject.page !== undefined && session.life === 'long';
  return !endless && now >= session.expiresAt ? expired(session, now) : undefined;
}
