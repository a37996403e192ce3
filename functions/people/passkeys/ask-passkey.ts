import type { Member } from '../../domain/people/member.ts';
import { CHALLENGE_LIFE, type Passkey } from '../../domain/people/passkey.ts';
import type { ChallengePurpose } from '../../domain/people/passkey-challenge.ts';
import type { Session } from '../../domain/people/session.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { PasskeyChecker } from '../../ports/passkeys.ts';
import type { Table } from '../../ports/table.ts';
import { keepChallenge } from '../../records/passkey-records.ts';
import { ADDRESS_WITHOUT_NAME } from './passkey-problems.ts';

/** The dependencies for asking a passkey. */
export interface AskPasskeyDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'secret' | 'digest'>;
}

/** The same, for judging an answer. */
export type JudgePasskeyDeps = AskPasskeyDeps & { readonly passkeys: PasskeyChecker };

/** A request about the passkeys of the person of a session, at the origin of its page. */
export interface PasskeyRequest {
  readonly member: Member;
  readonly session: Session;
  readonly origin: string;
}

/** Who asks a passkey, where, and for what. */
export interface Asking {
  readonly purpose: ChallengePurpose;
  /** The digest of her session, or of the attempt of her device. */
  readonly holder: string;
  readonly origin: string;
}

/** A question to a passkey. */
export interface AskedPasskey {
  readonly challenge: string;
  /** The host whose keys may answer. */
  readonly host: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Browsers make no passkeys for an address of numbers. */
const isNumbers = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

/** Returns the host of an origin, to which passkeys belong. Throws `ADDRESS_WITHOUT_NAME`. */
export function hostOf(origin: string): string {
  const host = new URL(origin).hostname;
  if (isNumbers(host)) throw new ProblemError([ADDRESS_WITHOUT_NAME]);
  return host;
}

/** Makes and stores a question to a passkey. Throws `ADDRESS_WITHOUT_NAME`. */
export const askPasskey =
  ({ table, clock, ids }: AskPasskeyDeps) =>
  async ({ purpose, holder, origin }: Asking): Promise<AskedPasskey> => {
    const host = hostOf(origin);
    const challenge = ids.secret();
    const endsAt = clock.now() + CHALLENGE_LIFE;
    await keepChallenge(table, { digest: ids.digest(challenge), purpose, holder, origin, endsAt });
    return { challenge, host, timeout: CHALLENGE_LIFE };
  };

/** Returns the passkeys of a member that were made for a host. */
export const passkeysFor = ({ passkeys = [] }: Pick<Member, 'passkeys'>, host: string): Passkey[] =>
  passkeys.filter((passkey) => passkey.host === host);
