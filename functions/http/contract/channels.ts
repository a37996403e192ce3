import * as z from 'zod';
import { Id } from '../../domain/identity.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { Moment, Named, Sentence } from './common.ts';

/** A connected page or account. `owner` is absent when it belongs to the community. */
export const ChannelRow = z
  .object({
    id: Id.meta({ examples: ['kenanga-facebook'] }),
    platform: Platform,
    name: z.string().meta({ examples: ['Watu Lereng'] }),
    owner: Named.optional(),
    mine: z.boolean(),
    health: z.object({
      state: z.enum(['healthy', 'broken']),
      text: Sentence,
      /** False since it was disconnected: here, or because the app was removed at Meta. */
      connected: z.boolean(),
      /** What to do about it, when it is broken. */
      nextStep: Sentence.optional(),
      /** Whether connecting it again repairs it, when it is broken. */
      reconnect: z.boolean().optional(),
      since: Moment,
    }),
    /** Present while Meta withholds the numbers of its posts: why, and what to do. Posts go out all the same. */
    numbers: z.object({ text: Sentence, nextStep: Sentence, since: Moment }).optional(),
    /** Present when the consent at Meta lacks permissions: which, what does not work without them, and what to do. */
    missing: z.object({ permissions: z.array(z.string()), text: Sentence, nextStep: Sentence }).optional(),
    connectedAt: Moment,
    dataAccessUntil: Moment.optional(),
    /** Present while it works but Meta's data access ends soon or has ended; after that time posts may have to wait. */
    connectAgainBefore: Moment.optional(),
  })
  .meta({ id: 'ChannelRow' });
export type ChannelRow = z.infer<typeof ChannelRow>;

/** `GET /api/channels`: the caller's own; for a coordinator all of the community. Also the response to connecting. */
export const ChannelList = z
  .object({
    channels: z.array(ChannelRow),
    /** For coordinators, in the last half year: when the version of Meta's API that is spoken here ends. */
    graphEnds: z.object({ at: Moment, text: Sentence }).optional(),
  })
  .meta({ id: 'ChannelList' });
export type ChannelList = z.infer<typeof ChannelList>;

/** `GET /api/connect/start`: the address to which the browser must navigate (a full navigation, not a fetch). */
export const ConnectStart = z
  .object({
    address: z
      .url()
      .meta({ examples: ['https://www.facebook.com/v24.0/dialog/oauth?client_id=1&state=k2.9f0c'] }),
  })
  .meta({ id: 'ConnectStart' });
export type ConnectStart = z.infer<typeof ConnectStart>;

/**
 * Meta redirects the browser to `/api/connect/return`, which redirects it to one of these pages of the web app:
 * `/connect/<connection>` to assign owners to the pages, or `/connect?problem=<code>`.
 */
export const CONNECT_PAGE = '/connect';

/**
 * `GET /api/connect/:connection`: the pages that can be connected, for one hour and only by the member who opened the
 * connection.
 */
export const ConnectablePages = z
  .object({
    connection: Id,
    pages: z.array(
      z.object({
        /** Meta's id of the Page: the key of `owners`. */
        id: z.string().meta({ examples: ['2001'] }),
        name: z.string().meta({ examples: ['Watu Lereng'] }),
        instagram: z.string().optional(),
        /** False when the member lacks Meta's task for creating content on this Page. */
        mayPost: z.boolean(),
        /** Whether it is already connected. `owner` is then its present owner, which the screen proposes. */
        connected: z.boolean(),
        owner: Named.optional(),
      }),
    ),
  })
  .meta({ id: 'ConnectablePages' });
export type ConnectablePages = z.infer<typeof ConnectablePages>;

/** `PUT /api/connect/:connection`: page id → member id, or `null` for the community's own. Returns a `ChannelList`. */
export const ConnectPages = z.object({ owners: z.record(z.string().min(1).max(64), Id.nullable()) }).meta({
  id: 'ConnectPages',
  description: 'By the id of a page: the member who owns it, or null for the community',
  examples: [{ owners: { '2001': 'melati' } }],
});
export type ConnectPages = z.infer<typeof ConnectPages>;
