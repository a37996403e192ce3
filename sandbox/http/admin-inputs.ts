import { z } from 'zod';
import { Fault, FaultPlan } from '../core/faults/fault.ts';
import { SwitchesChange } from '../core/switches.ts';

/** What the admin surface takes; each refused with the name of the field that is wrong. */
export const ClockInput = z.strictObject({ now: z.iso.datetime({ offset: true }) });
export const FaultsInput = z.union([
  z.array(Fault).transform((script) => FaultPlan.parse({ script })),
  FaultPlan,
]);
export const SwitchesInput = SwitchesChange;

/** Which numbers are asked for: of what, and when (now, unless said). */
export const EngagementInput = z.strictObject({
  remoteId: z.string(),
  at: z.iso.datetime({ offset: true }).optional(),
});

const NewPage = z.strictObject({
  name: z.string().min(1).max(100),
  category: z.string().max(60).optional(),
  followers: z.number().int().nonnegative().max(10_000_000).optional(),
  /** User name of a linked Instagram account. */
  instagram: z
    .string()
    .regex(/^[a-z0-9._]{1,30}$/)
    .optional(),
  instagramFollowers: z.number().int().nonnegative().max(10_000_000).optional(),
});
export const PagesInput = z.union([NewPage.transform((page) => [page]), z.array(NewPage).min(1).max(2_000)]);
