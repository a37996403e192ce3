import { createHash } from 'node:crypto';
import type { Passkey } from '../../functions/domain/people/passkey.ts';
import type { PasskeyChallenge } from '../../functions/domain/people/passkey-challenge.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { MORNING } from '../factories/entities.ts';
import { virtualKey } from '../factories/virtual-key.ts';

const ORIGIN = 'https://etalase.test';
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const [own, spare, another] = [virtualKey(), virtualKey(), virtualKey()];

/** The member of `httpWorld` who has passkeys, and whose session is proven. */
export const KEY_HOLDER = 'bakung';

const stored = ({ id, publicKey }: ReturnType<typeof virtualKey>): Passkey => ({
  digest: digest(id),
  credential: id,
  publicKey,
  counter: 0,
  host: new URL(ORIGIN).hostname,
  createdAt: MORNING,
  usedAt: MORNING,
});

/** The passkeys of the key holder, the second to be removed. */
export const SAMPLE_PASSKEYS: readonly [Passkey, Passkey] = [stored(own), stored(spare)];

const question = (name: string, purpose: PasskeyChallenge['purpose']) => ({
  challenge: digest(`question for ${name}`),
  stored: {
    digest: digest(digest(`question for ${name}`)),
    purpose,
    holder: digest(`secret-of-${KEY_HOLDER}`),
    origin: ORIGIN,
    endsAt: MORNING + HOUR,
  },
});
const [toAdd, toProve] = [question('a new one', 'add'), question('a proof', 'prove')];

/** Questions that the key holder was asked. */
export const SAMPLE_CHALLENGES: readonly PasskeyChallenge[] = [toAdd.stored, toProve.stored];

/** What her browser answers to them. */
export const NEW_PASSKEY = another.make({ challenge: toAdd.challenge, origin: ORIGIN });
export const PASSKEY_PROOF = own.prove({ challenge: toProve.challenge, origin: ORIGIN });
