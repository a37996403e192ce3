import * as z from 'zod';
import { Id } from '../domain/identity.ts';
import { PasskeyChallenge } from '../domain/people/passkey-challenge.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { change, insert, load, type RecordDefinition } from './record.ts';

/** Whose a passkey is. The key itself stands in the member's item, so that it is read with her. */
const PasskeyOwner = z.object({ digest: z.string().length(64), community: Id, member: Id });
type PasskeyOwner = z.infer<typeof PasskeyOwner>;

const passkeyOwnerRecord: RecordDefinition<PasskeyOwner> = {
  name: 'passkey owner',
  schema: PasskeyOwner,
  keyOf: ({ digest }) => keys.passkey(digest),
};

/** Notes whose a passkey is. False when it is somebody's already. */
export const claimPasskey = async (table: Table, owner: PasskeyOwner): Promise<boolean> =>
  (await insert(table, passkeyOwnerRecord, owner)) === 'written';

/** Returns whose a passkey is; undefined when it is nobody's. */
export const findPasskeyOwner = (table: Table, digest: string): Promise<PasskeyOwner | undefined> =>
  load(table, passkeyOwnerRecord, keys.passkey(digest));

/** Forgets whose some passkeys are: nobody signs in with them any more. */
export async function disownPasskeys(
  table: Table,
  passkeys: readonly Pick<PasskeyOwner, 'digest'>[],
): Promise<void> {
  for (const { digest } of passkeys) await table.delete(keys.passkey(digest));
}

/** A question is kept for a day after its end, so that a late or second answer is told as such. */
const passkeyChallengeRecord: RecordDefinition<PasskeyChallenge> = {
  name: 'passkey challenge',
  schema: PasskeyChallenge,
  keyOf: ({ digest }) => keys.passkeyChallenge(digest),
  endOf: ({ endsAt }) => endsAt + DAY,
};

/** Stores a question. */
export async function keepChallenge(table: Table, challenge: PasskeyChallenge): Promise<void> {
  await insert(table, passkeyChallengeRecord, challenge);
}

/** Reads a question by the digest of its text. */
export const loadChallenge = (table: Table, digest: string): Promise<PasskeyChallenge | undefined> =>
  load(table, passkeyChallengeRecord, keys.passkeyChallenge(digest));

/** Uses a question up. False when another answer did it first. */
export const spendChallenge = async (
  table: Table,
  challenge: PasskeyChallenge,
  usedAt: Instant,
): Promise<boolean> =>
  (await change(table, passkeyChallengeRecord, challenge, { usedAt }, [
    { attribute: 'usedAt', is: 'absent' },
  ])) !== undefined;
