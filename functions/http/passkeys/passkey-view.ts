import type { Member } from '../../domain/people/member.ts';
import { isProven, type Passkey, PASSKEY_ALGORITHMS, passkeyName } from '../../domain/people/passkey.ts';
import type { Session } from '../../domain/people/session.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { AskedPasskey } from '../../people/passkeys/ask-passkey.ts';
import type { AppDeps } from '../app-deps.ts';
import type { NewPasskeyQuestion, PasskeyList, PasskeyQuestion } from '../contract/passkeys.ts';
import { readNames } from '../views/names.ts';

/** A member's passkeys as she sees them. */
export async function passkeyList(
  { table, clock, passkeyRule }: Pick<AppDeps, 'table' | 'clock' | 'passkeyRule'>,
  { community, passkeys = [] }: Member,
  session: Pick<Session, 'provenAt'>,
): Promise<PasskeyList> {
  const makers = passkeys.map(({ restsOn }) => restsOn?.by);
  const names = await readNames(table, community, { members: makers });
  return {
    passkeys: passkeys.map((passkey) => {
      const by = passkey.restsOn?.by;
      return {
        passkey: passkeyName(passkey),
        host: passkey.host,
        createdAt: toIso(passkey.createdAt),
        usedAt: toIso(passkey.usedAt),
        ...(by !== undefined && { by: names.member(by) }),
      };
    }),
    proven: isProven(session, clock.now()),
    required: passkeyRule === 'required',
  };
}

const known = (passkeys: readonly Pick<Passkey, 'credential'>[]) =>
  passkeys.map(({ credential }) => ({ type: 'public-key' as const, id: credential }));

/** The question for a new passkey. `handle` is what the authenticator stores of the member: the same for each of her keys. */
export const newPasskeyQuestion = (
  { challenge, host, timeout, known: others }: AskedPasskey & { readonly known: readonly Passkey[] },
  { name, handle }: { readonly name: string; readonly handle: string },
): NewPasskeyQuestion => ({
  challenge,
  rp: { id: host, name: 'Etalase' },
  user: { id: handle, name, displayName: name },
  pubKeyCredParams: PASSKEY_ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
  timeout,
  attestation: 'none',
  excludeCredentials: known(others),
  authenticatorSelection: {
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'required',
  },
});

/** The question for a proof, by one of some passkeys, or by any of the host. */
export const passkeyQuestion = (
  { challenge, host, timeout }: AskedPasskey,
  allowed: readonly Passkey[] = [],
): PasskeyQuestion => ({
  challenge,
  rpId: host,
  timeout,
  userVerification: 'required',
  allowCredentials: known(allowed),
});
