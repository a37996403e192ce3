import { z } from 'zod';
import { Brand } from '../../domain/people/brand.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { Zone } from '../../domain/time/local-day.ts';
import { Role } from '../../domain/people/roles.ts';
import { Moment } from './common.ts';

/** `POST /api/session`: the secret of an invitation or role link. It is used up; a GET never does that. */
export const SignIn = z
  .object({
    secret: z.string().min(16).max(200),
    /**
     * Made at random by the device for this attempt, and told to nobody else: with it, the same request gets in again
     * for some minutes after the link was used up, since the answer may have been lost.
     */
    attempt: z.string().min(32).max(64).optional(),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

/** `PUT /api/me/phone`: the number that buyers reach her at; empty when it is to be the coordinator's. */
export const SaveMyPhone = z.object({ phone: z.string().max(100) }).meta({ id: 'SaveMyPhone' });
export type SaveMyPhone = z.infer<typeof SaveMyPhone>;

/** `POST` and `GET /api/session`, and the answer to `PUT /api/me/phone`: who is signed in, and what her screens need to know of her community. */
export const SessionReply = z
  .object({
    member: z.object({
      id: Id,
      name: z.string(),
      roles: z.array(Role),
      phone: z.string().optional(),
      brand: Brand.optional(),
    }),
    community: z.object({
      id: Id,
      name: z.string(),
      village: z.string(),
      /** IANA zone in which days and times of this community are shown. */
      zone: Zone,
      contactPhone: z.string(),
      ownerWindowHours: z.number().int(),
    }),
    /** Languages in which captions can be written here. */
    languages: z.array(Language),
    now: Moment,
    expiresAt: Moment,
  })
  .meta({ id: 'Session' });
export type SessionReply = z.infer<typeof SessionReply>;
