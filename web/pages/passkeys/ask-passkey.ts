import { request } from '../../../client/request.ts';
import type { PasskeyList } from '../../../functions/http/contract/passkeys.ts';
import { get, once, take } from '../../api/call.ts';
import { forgetUser } from '../../api/waiting.ts';
import { newId } from '../../drafts/new-id.ts';
import { startSession } from '../../session.ts';
import { makePasskey, usePasskey } from './authenticator.ts';

// Each is sent once: a question is answered once, and the person begins again.

export const listPasskeys = (left?: AbortSignal): Promise<PasskeyList> =>
  get(request('GET /api/me/passkeys'), left);

/** Adds a passkey on this device. */
export async function addPasskey(): Promise<PasskeyList> {
  const question = await once(request('POST /api/me/passkeys/new'));
  return once(request('POST /api/me/passkeys', { body: await makePasskey(question) }));
}

/** Proves that it is the user, for a working day. */
export async function provePasskey(): Promise<PasskeyList> {
  const question = await once(request('POST /api/me/passkeys/proof/question'));
  return once(request('POST /api/me/passkeys/proof', { body: await usePasskey(question) }));
}

export const removePasskey = (passkey: string): Promise<PasskeyList> =>
  take(request('DELETE /api/me/passkeys/{passkey}', { passkey }));

/** Signs in by any passkey of this device. */
export async function enterByPasskey(): Promise<void> {
  const attempt = newId();
  const question = await once(request('POST /api/session/passkey/question', { body: { attempt } }));
  const proof = await usePasskey(question);
  forgetUser();
  startSession(await once(request('POST /api/session/passkey', { body: { attempt, ...proof } })));
}
