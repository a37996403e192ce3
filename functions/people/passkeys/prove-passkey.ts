import type { Member } from '../../domain/people/member.ts';
import { isCopied, type Passkey } from '../../domain/people/passkey.ts';
import { lifeOf, type Session } from '../../domain/people/session.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { KeyProof } from '../../ports/passkeys.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { findPasskeyOwner } from '../../records/passkey-records.ts';
import { insert, load } from '../../records/record.ts';
import { sessionRecord } from '../../records/session-records.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { acceptAnswer } from './accept-answer.ts';
import {
  type Asking,
  askPasskey,
  type AskPasskeyDeps,
  hostOf,
  type JudgePasskeyDeps,
  type PasskeyRequest,
  passkeysFor,
} from './ask-passkey.ts';
import { changePasskeys } from './change-passkeys.ts';
import { markProven } from './mark-proven.ts';
import { passkeyCopied, passkeyMissing, passkeyNotVerified, passkeyUnknown } from './passkey-problems.ts';

/** Asks the passkeys of the person of a session. Throws `passkeyMissing` when she has none for this host. */
export const askForProof =
  (deps: AskPasskeyDeps) =>
  async ({ member, session, origin }: PasskeyRequest) => {
    const known = passkeysFor(member, hostOf(origin));
    if (known.length === 0) throw new ProblemError([passkeyMissing]);
    const asked = await askPasskey(deps)({ purpose: 'prove', holder: session.digest, origin });
    return { ...asked, known };
  };

/** Takes a proof in a session: from now on, for `PROVEN_FOR`, it is hers. Throws what is wrong with the proof. */
export const proveSession =
  (deps: JudgePasskeyDeps) =>
  async ({ member, session, origin }: PasskeyRequest, proof: KeyProof): Promise<Member> => {
    const { proven } = await judge(deps, proof, { purpose: 'prove', holder: session.digest, origin }, member);
    await markProven(deps.table, session, deps.clock.now());
    return proven;
  };

/** Whoever signs in: `attempt` is a secret text of the device, which names the same one when it answers. */
interface SigningIn {
  readonly attempt: string;
  readonly origin: string;
}

const signingIn = ({ ids }: AskPasskeyDeps, { attempt, origin }: SigningIn): Asking => ({
  purpose: 'signIn',
  holder: ids.digest(attempt),
  origin,
});

/** Asks any passkey of this host to sign its member in. */
export const askForSignIn = (deps: AskPasskeyDeps) => async (asking: SigningIn) =>
  askPasskey(deps)(signingIn(deps, asking));

/** Opens a session by a passkey; it is proven from its start. Throws what is wrong with the proof. */
export const signInByPasskey =
  (deps: JudgePasskeyDeps) =>
  async (asking: SigningIn, proof: KeyProof): Promise<OpenedSession> => {
    const { passkey, proven: member } = await judge(deps, proof, signingIn(deps, asking));
    const now = deps.clock.now();
    const cookie = deps.ids.secret();
    const { restsOn, createdAt: madeAt } = passkey;
    const session: Session = {
      digest: deps.ids.digest(cookie),
      community: member.community,
      member: member.id,
      createdAt: now,
      expiresAt: now + lifeOf(member.roles),
      origin: { how: 'passkey', madeAt, ...(restsOn && { restsOn }) },
      provenAt: now,
    };
    await insert(deps.table, sessionRecord, session);
    return { cookie, session, member };
  };

/**
 * Judges a proof: the question, then whose key it is (`whose`, or anybody's), the signature, and the counter. Then notes the
 * use. Throws `passkeyUnknown`, `passkeyNotVerified`, `passkeyCopied` and what `acceptAnswer` throws.
 */
async function judge(
  deps: JudgePasskeyDeps,
  proof: KeyProof,
  asking: Asking,
  whose?: Pick<Member, 'community' | 'id'>,
): Promise<{ readonly passkey: Passkey; readonly proven: Member }> {
  const { table, clock, ids } = deps;
  const expected = await acceptAnswer(deps)(proof.clientData, asking);
  const digest = ids.digest(proof.id);
  const host = new URL(expected.origin).hostname;
  const owner = await findPasskeyOwner(table, digest);
  const isOther = whose && owner && (owner.community !== whose.community || owner.member !== whose.id);
  const member =
    owner && !isOther && (await load(table, memberRecord, keys.member(owner.community, owner.member)));
  const passkey = member && passkeysFor(member, host).find((one) => one.digest === digest);
  if (!passkey) throw new ProblemError([passkeyUnknown]);
  const found = await deps.passkeys.checkProof(proof, passkey.publicKey, expected);
  if (found.is === 'refused') throw new ProblemError([passkeyNotVerified], { cause: found.cause });
  const usedAt = clock.now();
  const proven = await changePasskeys(table, member, ({ passkeys = [] }) =>
    passkeys.map((one) => {
      if (one.digest !== digest) return one;
      if (isCopied(one.counter, found.counter)) throw new ProblemError([passkeyCopied]);
      return { ...one, counter: found.counter, usedAt };
    }),
  );
  return { passkey, proven };
}
