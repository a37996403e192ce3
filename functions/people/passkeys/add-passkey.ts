import type { Member } from '../../domain/people/member.ts';
import { isProven, MOST_PASSKEYS, type Passkey, PASSKEY_ALGORITHMS } from '../../domain/people/passkey.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NewKeyAnswer } from '../../ports/passkeys.ts';
import { audit } from '../../records/audit.ts';
import { claimPasskey, disownPasskeys } from '../../records/passkey-records.ts';
import { acceptAnswer } from './accept-answer.ts';
import {
  type AskedPasskey,
  askPasskey,
  type AskPasskeyDeps,
  hostOf,
  type JudgePasskeyDeps,
  type PasskeyRequest,
  passkeysFor,
} from './ask-passkey.ts';
import { changePasskeys } from './change-passkeys.ts';
import { markProven } from './mark-proven.ts';
import { passkeyNotProven, passkeyNotVerified, passkeyTaken, tooManyPasskeys } from './passkey-problems.ts';

/**
 * Whoever holds a session adds the first passkey of a host with it alone; each further one only after one that is there has
 * proved who she is, else a stolen session would make itself at home.
 */
function refuseUnproven(
  member: Member,
  { session, origin }: Omit<PasskeyRequest, 'member'>,
  now: Instant,
): void {
  const { length } = passkeysFor(member, hostOf(origin));
  if (length >= MOST_PASSKEYS) throw new ProblemError([tooManyPasskeys]);
  if (length > 0 && !isProven(session, now)) throw new ProblemError([passkeyNotProven]);
}

/** Asks for a new passkey. `known` are those of hers here, of which no second one is to be made on the same device. */
export const askForNew =
  (deps: AskPasskeyDeps) =>
  async ({ member, session, origin }: PasskeyRequest) => {
    refuseUnproven(member, { session, origin }, deps.clock.now());
    const asked: AskedPasskey = await askPasskey(deps)({ purpose: 'add', holder: session.digest, origin });
    return { ...asked, known: passkeysFor(member, asked.host) };
  };

/**
 * Adds a passkey to the person of a session and takes it as the first proof of who she is. The audit entry is written before.
 * Throws what `acceptAnswer` throws, `passkeyNotVerified`, `passkeyNotProven`, `passkeyTaken` and `tooManyPasskeys`.
 */
export const addPasskey =
  (deps: JudgePasskeyDeps) =>
  async ({ member, session, origin }: PasskeyRequest, answer: NewKeyAnswer): Promise<Member> => {
    const { table, clock, ids } = deps;
    const { community, id } = member;
    const now = clock.now();
    refuseUnproven(member, { session, origin }, now);
    const asking = { purpose: 'add', holder: session.digest, origin } as const;
    const expected = await acceptAnswer(deps)(answer.clientData, asking);
    const found = await deps.passkeys.checkNew(answer, { ...expected, algorithms: PASSKEY_ALGORITHMS });
    if (found.is === 'refused') throw new ProblemError([passkeyNotVerified], { cause: found.cause });
    const { credential, publicKey, counter } = found;
    const { restsOn } = session.origin;
    const passkey: Passkey = {
      digest: ids.digest(credential),
      credential,
      publicKey,
      counter,
      host: new URL(expected.origin).hostname,
      createdAt: now,
      usedAt: now,
      ...(restsOn && { restsOn }),
    };
    if (!(await claimPasskey(table, { digest: passkey.digest, community, member: id })))
      throw new ProblemError([passkeyTaken]);
    await audit(table, { community, at: now, event: 'passkey.added', by: id, subject: id });
    try {
      const changed = await changePasskeys(table, member, (current) => {
        refuseUnproven(current, { session, origin }, now);
        // A tunnel has another host each time: the oldest keys of hosts that are gone make room.
        const others = (current.passkeys ?? []).filter(({ host }) => host !== passkey.host);
        return [...others.slice(-MOST_PASSKEYS), ...passkeysFor(current, passkey.host), passkey];
      });
      await markProven(table, session, now);
      return changed;
    } catch (error) {
      await disownPasskeys(table, [passkey]);
      throw error;
    }
  };
