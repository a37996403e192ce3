import * as z from 'zod';
import { ConsentKind } from '../../domain/people/consent.ts';
import { Brand } from '../../domain/people/brand.ts';
import { Id } from '../../domain/identity.ts';
import { InterfaceLanguage, Language } from '../../domain/language.ts';
import { Zone } from '../../domain/time/local-day.ts';
import { Role } from '../../domain/people/roles.ts';
import { SessionOrigin } from '../../domain/people/session.ts';
import { FacetRevision, Moment, Named, Sentence } from './common.ts';

/**
 * `POST /api/session`: the secret of an invitation or role link, or the ten digits of a code. Only this POST uses it up; a GET
 * never does.
 */
export const SignIn = z
  .object({
    secret: z.string().min(10).max(200),
    /**
     * A random value that the device makes for this attempt and keeps secret. With it, the same request succeeds again for
     * some minutes after the link was used up, because the response may have been lost.
     */
    attempt: z.string().min(32).max(64).optional(),
  })
  .meta({
    id: 'SignIn',
    description:
      'The text after the `#` of a link, or the digits of a code, and a random text of the device for this attempt',
    examples: [{ secret: 'u8Jx2qVd0f3kPz7Yw5Rb1A', attempt: '5f0c6d1e8a344c559d8e2f6f4c1a7b90' }],
  });
export type SignIn = z.infer<typeof SignIn>;

/** `PUT /api/me/phone`: the number at which buyers reach the caller; empty to use the community's contact number. */
export const SaveMyPhone = z.object({ phone: z.string().max(100) }).meta({
  id: 'SaveMyPhone',
  description: 'As it was typed; empty for none',
  examples: [{ phone: '0811-222-3333' }],
});
export type SaveMyPhone = z.infer<typeof SaveMyPhone>;

/**
 * `POST` and `GET /api/session`, and the response to `PUT /api/me/phone`: the signed-in member, and what her screens need
 * to know about her community.
 */
export const SessionReply = z
  .object({
    member: z.object({
      id: Id,
      name: z.string().meta({ examples: ['Kenanga'] }),
      roles: z.array(Role),
      phone: z.string().optional(),
      brand: Brand.optional(),
    }),
    community: z.object({
      id: Id.meta({ examples: ['rukun-lereng'] }),
      name: z.string().meta({ examples: ['Rukun Lereng'] }),
      village: z.string(),
      /** IANA time zone in which days and times of this community are shown. */
      zone: Zone,
      contactPhone: z.string(),
      /** The language of the app where nobody has chosen one; absent for Indonesian. */
      language: InterfaceLanguage.optional(),
      ownerWindowHours: z.number().int(),
    }),
    /** The revision of the member's own number: what `PUT /api/me/phone` sends as `If-Match`. */
    revision: FacetRevision,
    /** Languages in which captions can be written here. */
    languages: z.array(Language),
    /** Those of `languages` whose phrase book no native speaker has read; absent when all were. */
    unreadLanguages: z.array(Language).optional(),
    /** True where a model drafts translations (`draftTranslation`); absent where none is set up. */
    translates: z.literal(true).optional(),
    /** For coordinators: what is wrong with phrase books, of which the shipped phrases are used; absent for nothing. */
    phraseBookFaults: z.array(Sentence).optional(),
    /** The kinds of her consent that are marked and that she may confirm in this session; absent for none. */
    toConfirm: z.array(ConsentKind).optional(),
    /** Present while somebody has asked to take her role of coordinator, which goes from `from` on at the latest. */
    removal: z.object({ by: Named, from: Moment }).optional(),
    /** Present while a coordinator offers her own role to the caller (`answerHandover`). */
    handover: z.object({ by: Named, overlaps: z.boolean(), until: Moment }).optional(),
    now: Moment,
    expiresAt: Moment,
  })
  .meta({ id: 'Session' });
export type SessionReply = z.infer<typeof SessionReply>;

/** `GET /api/visitor`: the session of the device that asks, if it has one. */
export const VisitorReply = z.object({ session: SessionReply.optional() }).meta({ id: 'Visitor' });
export type VisitorReply = z.infer<typeof VisitorReply>;

/** A device on which the caller is signed in. */
const DeviceRow = z
  .object({
    session: z.string().meta({ description: 'Its name, for ending it', examples: ['9f2c41d07ab35e68'] }),
    /** Whether it is the device that asks. */
    current: z.boolean(),
    how: SessionOrigin.shape.how,
    /** The member whose link it was opened by, or rests on. */
    by: Named.optional(),
    since: Moment,
    expiresAt: Moment,
  })
  .meta({ id: 'Device' });

/** `GET /api/me/sessions`: newest first. */
export const DeviceList = z.object({ devices: z.array(DeviceRow) }).meta({ id: 'DeviceList' });
export type DeviceList = z.infer<typeof DeviceList>;

/** `PUT /api/me/handover`: whether the caller takes over the role that a coordinator offers her. */
export const AnswerHandover = z
  .object({ accepted: z.boolean() })
  .meta({ id: 'AnswerHandover', description: 'Whether she takes it over', examples: [{ accepted: true }] });

/** `POST /api/me/link`: a link by which the caller signs herself in once more, and its code. Only this response contains it. */
export const OwnLinkReply = z
  .object({
    link: z.url().meta({ examples: ['https://etalase.example/masuk#u8Jx2qVd0f3kPz7Yw5Rb1A'] }),
    code: z.string().meta({
      description: 'Ten digits, to be typed on the other device instead of opening the link',
      examples: ['4821 073562'],
    }),
    expiresAt: Moment,
  })
  .meta({ id: 'OwnLink' });
