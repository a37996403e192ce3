import type {
  NewPasskey,
  NewPasskeyQuestion,
  PasskeyProof,
  PasskeyQuestion,
} from '../../../functions/http/contract/passkeys.ts';
import { Refused } from '../../api/refused.ts';
import { say } from '../../i18n/language.ts';
import { passkeyMessages } from '../../i18n/passkeys.ts';

// The browser's own conversions from and to JSON are missing in Chrome before 129 and Safari before 18.4.

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A refusal by the browser instead of the API. */
function refusedHere(reason: 'cancelled' | 'here' | 'unknownTo'): Refused {
  const code = `app.passkey.${reason}`;
  return new Refused({ status: 403, code, problems: [{ code, text: say(passkeyMessages)[reason] }] });
}

/** Asks the browser. Its refusals are `DOMException`s; the person's own "no" and a time that ran out are told alike. */
async function ask(question: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (!('PublicKeyCredential' in globalThis)) throw refusedHere('unknownTo');
  try {
    const found = await question();
    if (found instanceof PublicKeyCredential) return found;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'InvalidStateError') throw refusedHere('here');
    if (error.name === 'NotSupportedError' || error.name === 'SecurityError') throw refusedHere('unknownTo');
  }
  throw refusedHere('cancelled');
}

const known = (credentials: PasskeyQuestion['allowCredentials']): PublicKeyCredentialDescriptor[] =>
  credentials.map(({ type, id }) => ({ type, id: toBytes(id) }));

/** Has the browser make a passkey, which asks for finger, face or PIN. Throws `Refused`. */
export async function makePasskey(question: NewPasskeyQuestion): Promise<NewPasskey> {
  const { challenge, user, excludeCredentials, ...rest } = question;
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        ...rest,
        challenge: toBytes(challenge),
        user: { ...user, id: toBytes(user.id) },
        excludeCredentials: known(excludeCredentials),
      },
    }),
  );
  const { response } = made;
  if (!(response instanceof AuthenticatorAttestationResponse)) throw refusedHere('cancelled');
  return {
    id: made.id,
    clientData: toText(response.clientDataJSON),
    attestation: toText(response.attestationObject),
  };
}

/** Has a passkey sign a question. Throws `Refused`. */
export async function usePasskey(question: PasskeyQuestion): Promise<PasskeyProof> {
  const { challenge, allowCredentials, ...rest } = question;
  const used = await ask(() =>
    navigator.credentials.get({
      publicKey: { ...rest, challenge: toBytes(challenge), allowCredentials: known(allowCredentials) },
    }),
  );
  const { response } = used;
  if (!(response instanceof AuthenticatorAssertionResponse)) throw refusedHere('cancelled');
  return {
    id: used.id,
    clientData: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
  };
}
