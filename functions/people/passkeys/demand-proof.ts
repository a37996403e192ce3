import { isOfficer, isProven } from '../../domain/people/passkey.ts';
import type { Role } from '../../domain/people/roles.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Caller } from '../sessions/find-caller.ts';
import { passkeyMissing, passkeyNotProven } from './passkey-problems.ts';

/** Whether passkeys are demanded of coordinators and leaders here, or only offered to them. */
export type PasskeyRule = 'required' | 'offered';

/**
 * Returns a check for what touches channels, roles or links of others: coordinators and leaders need a passkey that was used
 * in this session within the working day; so does whoever takes on one of their `roles`. Where passkeys are only offered,
 * whoever has none goes on without. Throws `passkeyMissing` or `passkeyNotProven`.
 */
export const demandProof =
  ({ clock, passkeyRule = 'offered' }: { readonly clock: Clock; readonly passkeyRule?: PasskeyRule }) =>
  ({ member, session }: Caller, roles: readonly Role[] = member.roles): void => {
    if (!isOfficer(roles) || isProven(session, clock.now())) return;
    if (member.passkeys !== undefined) throw new ProblemError([passkeyNotProven]);
    if (passkeyRule === 'required') throw new ProblemError([passkeyMissing]);
  };
