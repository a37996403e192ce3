import { z } from 'zod';
import { Id } from '../../domain/identity.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { Moment, Named, Sentence } from './common.ts';

/** A connected page or account. `owner` is absent when it is the community's own. */
export const ChannelRow = z
  .object({
    id: Id,
    platform: Platform,
    name: z.string(),
    owner: Named.optional(),
    mine: z.boolean(),
    health: z.object({
      state: z.enum(['healthy', 'broken']),
      text: Sentence,
      /** What to do about it, when it is broken. */
      nextStep: Sentence.optional(),
      /** Whether connecting it again is what mends it, when it is broken. */
      reconnect: z.boolean().optional(),
      since: Moment,
    }),
    connectedAt: Moment,
    dataAccessUntil: Moment.optional(),
    /** Present while it works but Meta's data access ends soon, or has ended: from then on posts may wait. */
    connectAgainBefore: Moment.optional(),
  })
  .meta({ id: 'ChannelRow' });
export type ChannelRow = z.infer<typeof ChannelRow>;

/** `GET /api/channels`: mine; all of the community for a coordinator. Also the answer to connecting. */
export const ChannelList = z.object({ channels: z.array(ChannelRow) }).meta({ id: 'ChannelList' });
export type ChannelList = z.infer<typeof ChannelList>;

/** `GET /api/connect/start`: where to send the browser (a full navigation, not a fetch). */
export const ConnectStart = z.object({ address: z.url() }).meta({ id: 'ConnectStart' });
export type ConnectStart = z.infer<typeof ConnectStart>;

/**
 * Meta sends the browser to `/api/connect/return`, which sends it on to one of these pages of the web app:
 * `/connect/<connection>` to say whose page is whose, or `/connect?problem=<code>`.
 */
export const CONNECT_PAGE = '/connect';

/** `GET /api/connect/:connection`: the pages that may be connected, within an hour, by the one who opened it. */
export const ConnectablePages = z
  .object({
    connection: Id,
    pages: z.array(
      z.object({
        /** Meta's id of the Page: the key of `owners`. */
        id: z.string(),
        name: z.string(),
        instagram: z.string().optional(),
        /** False when she does not hold the task to create content there. */
        mayPost: z.boolean(),
        /** Whether it is connected already, and then whose it is: what to propose. */
        connected: z.boolean(),
        owner: Named.optional(),
      }),
    ),
  })
  .meta({ id: 'ConnectablePages' });
export type ConnectablePages = z.infer<typeof ConnectablePages>;

/** `PUT /api/connect/:connection`: page id → member id, or `null` for the community's own. Answers a `ChannelList`. */
export const ConnectPages = z
  .object({ owners: z.record(z.string().min(1).max(64), Id.nullable()) })
  .meta({ id: 'ConnectPages' });
export type ConnectPages = z.infer<typeof ConnectPages>;
