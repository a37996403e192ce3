import * as z from 'zod';
import { Instant } from '../../../functions/domain/time/instant.ts';
import { FaultPlan } from '../faults/fault.ts';
import { ImageFacts } from '../rules/image-facts.ts';
import { Switches } from '../switches.ts';
import {
  Container,
  InstagramAccount,
  LoginCode,
  Media,
  Page,
  PagePost,
  Photo,
  Session,
  User,
} from './records.ts';

/**
 * Every change that can happen to the state. A call is answered by recording some of these; replaying the same changes gives
 * the same state, which is how the sandbox survives being killed.
 */
export const Change = z.discriminatedUnion('is', [
  z.object({ is: z.literal('userAdded'), user: User }),
  z.object({ is: z.literal('pageAdded'), page: Page, instagram: InstagramAccount.optional() }),
  z.object({
    is: z.literal('rolesGiven'),
    user: z.string(),
    page: z.string(),
    tasks: User.shape.roles.valueType,
  }),
  z.object({ is: z.literal('codeIssued'), code: LoginCode }),
  z.object({ is: z.literal('codeUsed'), code: z.string() }),
  z.object({ is: z.literal('sessionOpened'), session: Session }),
  z.object({ is: z.literal('photoUploaded'), photo: Photo }),
  z.object({ is: z.literal('postCreated'), post: PagePost }),
  z.object({ is: z.literal('postPublished'), id: z.string(), at: Instant }),
  z.object({ is: z.literal('postEdited'), id: z.string(), message: z.string(), at: Instant }),
  z.object({ is: z.literal('postScheduled'), id: z.string(), for: Instant }),
  z.object({ is: z.literal('postRemoved'), id: z.string(), at: Instant }),
  z.object({ is: z.literal('containerCreated'), container: Container }),
  z.object({ is: z.literal('containerFetched'), id: z.string(), facts: ImageFacts, at: Instant }),
  z.object({ is: z.literal('containerStuck'), id: z.string() }),
  z.object({ is: z.literal('mediaPublished'), media: Media }),
  z.object({ is: z.literal('mediaRemoved'), id: z.string(), at: Instant }),
  z.object({ is: z.literal('mediaEdited'), id: z.string(), caption: z.string() }),
  z.object({ is: z.literal('mediaArchived'), id: z.string(), at: Instant }),
  z.object({ is: z.literal('mediaShownAgain'), id: z.string(), at: Instant }),
  z.object({ is: z.literal('pinned'), id: z.string() }),
  z.object({ is: z.literal('addressFetched'), url: z.string() }),
  z.object({ is: z.literal('tokensKilled'), account: z.string(), upTo: z.number(), subcode: z.number() }),
  z.object({ is: z.literal('budgetFilled'), account: z.string(), until: Instant }),
  z.object({ is: z.literal('hidden'), id: z.string(), until: Instant }),
  z.object({ is: z.literal('faultsSet'), plan: FaultPlan }),
  // `place` is the fault's index in the plan.
  z.object({ is: z.literal('faultCounted'), place: z.number().int(), seen: z.number(), struck: z.number() }),
  z.object({ is: z.literal('switchesSet'), switches: Switches }),
  z.object({ is: z.literal('clockSet'), at: Instant }),
  z.object({ is: z.literal('clockLetGo') }),
]);
export type Change = z.infer<typeof Change>;
export type ChangeOf<K extends Change['is']> = Extract<Change, { is: K }>;

/** What one call recorded. `counter` is the last number given; `at` is the instant of the call. */
export const Entry = z.object({ at: Instant, counter: z.number().int(), changes: z.array(Change) });
export type Entry = z.infer<typeof Entry>;
