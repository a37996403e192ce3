import { z } from 'zod';
import { ConsentKind } from '../../domain/consent.ts';
import { Moment, Named } from './common.ts';

/** One kind of consent as it stands; never decided means not granted and no `at`. */
export const ConsentRow = z
  .object({
    kind: ConsentKind,
    granted: z.boolean(),
    at: Moment.optional(),
    how: z.enum(['app', 'paper', 'spoken']).optional(),
    witness: Named.optional(),
  })
  .meta({ id: 'ConsentRow' });
export type ConsentRow = z.infer<typeof ConsentRow>;

/** `GET /api/consents`, and the answer to each change: always all five kinds. */
export const ConsentList = z
  .object({ member: Named, consents: z.array(ConsentRow) })
  .meta({ id: 'ConsentList' });
export type ConsentList = z.infer<typeof ConsentList>;

/** `PUT /api/consents/:kind`: her own, in the app. */
export const DecideConsent = z.object({ granted: z.boolean() }).meta({ id: 'DecideConsent' });
export type DecideConsent = z.infer<typeof DecideConsent>;

/** `PUT /api/members/:id/consents/:kind`: a coordinator writes down another's; she is the witness. */
export const WitnessConsent = z
  .object({ granted: z.boolean(), how: z.enum(['paper', 'spoken']) })
  .meta({ id: 'WitnessConsent' });
export type WitnessConsent = z.infer<typeof WitnessConsent>;
