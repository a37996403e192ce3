import type { Session } from '../../domain/people/session.ts';
import { ProblemError } from '../../domain/problem.ts';
import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import { type InvitationDeps, makeInvitation } from '../../records/session-records.ts';
import { makeSignInCode } from '../../records/sign-in-codes.ts';
import { codesTaken } from './session-problems.ts';

/** How long a link that a person makes for another browser of hers is valid. */
const OWN_LINK_LIFE = 10 * MINUTE;

/** A link's secret and its code, told once, and their end. Whichever is used first uses the other up. */
export interface OwnLink {
  readonly secret: string;
  readonly code: string;
  readonly expiresAt: Instant;
}

/**
 * Makes a link by which the person of a session signs herself in once more, in another browser or on another phone: to be
 * opened, or typed as a code. Throws `codesTaken`.
 */
export const makeOwnLink =
  (deps: InvitationDeps & { readonly clock: Clock }) =>
  async ({ community, member, digest: madeIn, origin: { restsOn } }: Session): Promise<OwnLink> => {
    const madeAt = deps.clock.now();
    const expiresAt = madeAt + OWN_LINK_LIFE;
    const origin = { how: 'ownLink', madeAt, ...(restsOn && { restsOn }) } as const;
    const secret = await makeInvitation(deps, { community, member, expiresAt, origin, madeIn });
    const code = await makeSignInCode(deps, { invitation: deps.ids.digest(secret), expiresAt });
    if (code === undefined) throw new ProblemError([codesTaken]);
    return { secret, code, expiresAt };
  };
