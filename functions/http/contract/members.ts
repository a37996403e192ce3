import { z } from 'zod';
import { ConsentKind } from '../../domain/consent.ts';
import { Id } from '../../domain/identity.ts';
import { Platform } from '../../domain/platform.ts';
import { Role } from '../../domain/roles.ts';
import { NextPage } from './common.ts';

/** A member as her coordinator sees her. */
export const MemberRow = z
  .object({
    id: Id,
    name: z.string(),
    roles: z.array(Role),
    phone: z.string().optional(),
    brand: z.string().optional(),
    granted: z.array(ConsentKind),
    /** Platforms on which she has a connected page; none means she is hosted. */
    channels: z.array(Platform),
  })
  .meta({ id: 'MemberRow' });
export type MemberRow = z.infer<typeof MemberRow>;

/** `GET /api/members?after=`: for coordinators, 100 a page. */
export const MemberList = z
  .object({ members: z.array(MemberRow), next: NextPage })
  .meta({ id: 'MemberList' });
export type MemberList = z.infer<typeof MemberList>;
