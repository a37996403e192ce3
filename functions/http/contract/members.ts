import * as z from 'zod';
import { ConsentKind } from '../../domain/people/consent.ts';
import { Id } from '../../domain/identity.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { Role } from '../../domain/people/roles.ts';
import { because } from '../edge/unreadable.ts';
import { Moment, Named, NextPage, FacetRevision } from './common.ts';

/** A member as her coordinator sees her. */
export const MemberRow = z
  .object({
    id: Id,
    name: z.string().meta({ examples: ['Kenanga'] }),
    roles: z.array(Role),
    phone: z.string().optional(),
    brand: z.string().optional(),
    granted: z.array(ConsentKind),
    /** Of those, what is marked: given by a link that somebody else had just made, and not confirmed yet. */
    doubted: z.array(ConsentKind),
    /** The consents that are missing and without which nothing of the member's goes out; empty for a user who sells nothing. */
    needs: z.array(ConsentKind),
    /** Platforms on which the member has a connected page; with none, her posts are hosted. */
    channels: z.array(Platform),
    /** Present while somebody has asked to take her role of coordinator: it goes by a second yes, or from `from` on. */
    removal: z.object({ by: Id, from: Moment }).optional(),
    /** Present while a coordinator offers her own role to her. */
    handover: z.object({ by: Id, overlaps: z.boolean(), until: Moment }).optional(),
    /** The revision of name, number and roles: what an edit of them sends as `If-Match`. */
    revision: FacetRevision,
  })
  .meta({ id: 'MemberRow' });
export type MemberRow = z.infer<typeof MemberRow>;

/** `GET /api/members?cursor=&limit=`: for coordinators. */
export const MemberList = z
  .object({ members: z.array(MemberRow), next: NextPage })
  .meta({ id: 'MemberList' });
export type MemberList = z.infer<typeof MemberList>;

/** `PUT /api/members/:id`: adds a member under an id that the client made, or changes her. Without `phone` she has none. */
export const SaveMember = z
  .object({
    name: z.string().max(500),
    phone: z.string().max(100).optional(),
  })
  .meta({
    id: 'SaveMember',
    description: 'Name and number as they were typed',
    examples: [{ name: 'Kenanga', phone: '0812-3456-7890' }],
  });
export type SaveMember = z.infer<typeof SaveMember>;

/**
 * `PUT /api/members/:id/roles`: gives or takes each of the two roles; an absent one does not change. Returns a `MemberRow`.
 */
export const GiveRoles = z
  .object({ coordinator: z.boolean().optional(), leader: z.boolean().optional() })
  .refine((roles) => Object.values(roles).some((role) => role !== undefined), {
    path: ['coordinator'],
    ...because('noRole', {
      id: 'Sebutkan tugas yang diberikan atau dilepas: coordinator atau leader.',
      en: 'Name the role to give or to take: coordinator or leader.',
    }),
  })
  .meta({
    id: 'GiveRoles',
    description: 'The roles to give or to take; one that is not named stays',
    examples: [{ coordinator: true }],
  });
export type GiveRoles = z.infer<typeof GiveRoles>;

/** `PUT /api/members/:id/handover`: offers the caller's own role of coordinator. Returns a `MemberRow`. */
export const OfferHandover = z.object({ overlaps: z.boolean() }).meta({
  id: 'OfferHandover',
  description: 'Whether the caller stays coordinator for a while beside her successor',
  examples: [{ overlaps: false }],
});

/** `POST /api/members/:id/invitation`: a link that signs her in once. Only this response contains it. */
export const InvitationReply = z
  .object({
    member: Named,
    /** `/masuk#<secret>` at the public URL. The part after the # reaches no server until the member signs in with it. */
    link: z.url().meta({ examples: ['https://etalase.example/masuk#u8Jx2qVd0f3kPz7Yw5Rb1A'] }),
    expiresAt: Moment,
    /** A WhatsApp chat with the member, to which `?text=` may be added; absent without a number. */
    chat: z.url().optional(),
  })
  .meta({ id: 'Invitation' });
export type InvitationReply = z.infer<typeof InvitationReply>;
