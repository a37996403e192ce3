import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { ForeignLink } from './session.ts';

/**
 * The kinds of consent that a member gives separately (UU PDP 27/2022: explicit, separable, provable): posts on her own
 * page · her products on others' pages · being hosted on the community's page · her name in reports · processing abroad
 * (Meta is abroad, so nothing of hers is published without it).
 */
export const CONSENT_KINDS = [
  'ownPage',
  'othersPages',
  'hosting',
  'nameInReports',
  'processingAbroad',
] as const;
export const ConsentKind = z.enum(CONSENT_KINDS);
export type ConsentKind = z.infer<typeof ConsentKind>;

/** A member's decision and how it reached us; a decision on paper or spoken names the member who witnessed it. */
export const ConsentDecision = z
  .object({
    granted: z.boolean(),
    at: Instant,
    how: z.enum(['app', 'paper', 'spoken']),
    witness: Id.optional(),
    /**
     * Present while a consent in the app may have been given by whoever made her sign-in link. It is valid all the same;
     * receipt, audit and the coordinator's list show it.
     */
    doubt: ForeignLink.optional(),
  })
  .refine((decision) => decision.how === 'app' || decision.witness !== undefined, {
    error: 'a consent on paper or spoken needs a witness',
    path: ['witness'],
  });
export type ConsentDecision = z.infer<typeof ConsentDecision>;

/** The latest decision of each kind; a kind that is absent was never granted. */
export const Consents = z.partialRecord(ConsentKind, ConsentDecision);
export type Consents = z.infer<typeof Consents>;

/** Returns the kinds of consent that are granted and still marked. */
export const doubtedKinds = (consents: Consents): ConsentKind[] =>
  CONSENT_KINDS.filter((kind) => consents[kind]?.granted === true && consents[kind].doubt !== undefined);

/** Whether a member has granted all the kinds and withdrawn none of them. */
export const hasGranted = (consents: Consents, ...kinds: readonly ConsentKind[]): boolean =>
  kinds.every((kind) => consents[kind]?.granted === true);
