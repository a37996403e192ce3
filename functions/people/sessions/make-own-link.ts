import type { Session } from '../../domain/people/session.ts';
import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import { type InvitationDeps, makeInvitation } from '../../records/session-records.ts';

/** How long a link that a person makes for another browser of hers is valid. */
const OWN_LINK_LIFE = 10 * MINUTE;

/** A link's secret, told once, and its end. */
export interface OwnLink {
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** Makes a link by which the person of a session signs herself in once more, in another browser or on another phone. */
export const makeOwnLink =
  (deps: InvitationDeps & { readonly clock: Clock }) =>
  async ({ community, member, origin: { restsOn } }: Session): Promise<OwnLink> => {
    const madeAt = deps.clock.now();
    const expiresAt = madeAt + OWN_LINK_LIFE;
    const origin = { how: 'ownLink', madeAt, ...(restsOn && { restsOn }) } as const;
    return { secret: await makeInvitation(deps, { community, member, expiresAt, origin }), expiresAt };
  };
