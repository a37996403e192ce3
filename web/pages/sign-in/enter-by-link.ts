import { request } from '../../../client/request.ts';
import type { SessionReply } from '../../../functions/http/contract/session.ts';
import { once } from '../../api/call.ts';
import { Refused } from '../../api/refused.ts';
import { signedOut } from '../../api/signed-out.ts';
import { forgetUser, persist } from '../../api/waiting.ts';
import { newId } from '../../drafts/new-id.ts';
import { keepText } from '../../keep-text.ts';
import { startSession, myId } from '../../session.ts';

const KEPT_AS = 'etalase.attempt';

/**
 * Returns the name of this attempt. It stays the same until the user is signed in, even when the app is closed and the link
 * opened again.
 */
function attemptHere(): string {
  const attempt = localStorage.getItem(KEPT_AS) ?? newId();
  keepText(KEPT_AS, attempt);
  return attempt;
}

/**
 * Uses the secret of a sign-in link. Without a signal it waits and tries again: a request that was never sent can still
 * succeed, and when only the response was lost, the server recognises the attempt.
 */
export async function enterByLink(secret: string): Promise<void> {
  forgetUser();
  const before = signedOut.value ? '' : myId.value;
  const attempt = attemptHere();
  const reply = await persist(() => enterOnce({ secret, attempt }, before));
  localStorage.removeItem(KEPT_AS);
  startSession(reply);
}

async function enterOnce(
  link: { readonly secret: string; readonly attempt: string },
  before: string,
): Promise<SessionReply> {
  try {
    return await once(request('POST /api/session', { body: link }));
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'session.linkNotValid') throw error;
    const here = await whoIsHere();
    // The cookie of an earlier response has arrived, although the response was interrupted.
    if (here && here.member.id !== before) return here;
    throw error;
  }
}

async function whoIsHere(): Promise<SessionReply | undefined> {
  try {
    return await once(request('GET /api/session'));
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
