import * as z from 'zod';
import { Brand } from './brand.ts';
import { Consents } from './consent.ts';
import { CoordinatorRemoval } from './coordinator-removal.ts';
import { Handover } from './handover.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { MOST_PASSKEYS, Passkey } from './passkey.ts';
import { Role } from './roles.ts';

/** A phone number as people write it; only digits, spaces and hyphens, an optional leading +. */
export const Phone = z
  .string()
  .regex(/^\+?[0-9][0-9 -]{6,18}[0-9]$/, { error: 'write a phone number in digits' });
export type Phone = z.infer<typeof Phone>;

/** The makers and products whose posts a page owner lets through without a review, until she takes this back. */
export const StandingOk = z.object({ makers: z.array(Id).max(200), products: z.array(Id).max(200) });
export type StandingOk = z.infer<typeof StandingOk>;

/** A member of a community, who may make, sell, own channels, hold roles, or any of these. */
export const Member = z.object({
  community: Id,
  id: Id,
  name: z.string().trim().min(1).max(60),
  roles: z.array(Role).min(1),
  /** Absent for a member without a phone: her posts show the coordinator's number. */
  phone: Phone.optional(),
  brand: Brand.optional(),
  consents: Consents,
  standingOk: StandingOk,
  /** When the member was signed out of all devices; sessions that began before have ended. */
  signedOutAt: Instant.optional(),
  /** When she became coordinator; absent for one who always was, and for everybody else. */
  coordinatorSince: Instant.optional(),
  /** Somebody asked that her role of coordinator be taken. */
  removal: CoordinatorRemoval.optional(),
  /** A coordinator offers her own role to this member. */
  handover: Handover.optional(),
  /** The keys with which she proves that it is she; absent for none. */
  passkeys: z
    .array(Passkey)
    .max(2 * MOST_PASSKEYS)
    .optional(),
  revision: z.number().int().positive(),
});
export type Member = z.infer<typeof Member>;
