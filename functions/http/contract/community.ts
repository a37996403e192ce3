import { z } from 'zod';

const Hours = z.object({ from: z.string().max(20), to: z.string().max(20) });

/**
 * `PUT /api/community`: how she wants her community to be, texts as she typed them. `revision` is the one that she saw;
 * somebody who was faster makes it a conflict.
 */
export const SaveCommunity = z
  .object({
    revision: z.number().int().positive(),
    name: z.string().max(500),
    village: z.string().max(500),
    /** Stands on posts and pictures of members who have no number of their own. */
    contactPhone: z.string().max(100),
    /** Up to five, with their # or without. */
    hashtags: z.array(z.string().max(200)).max(100),
    /** Times of day at which posts go out, best first. */
    slots: z.array(z.string().max(20)).max(100),
    /** Between these nothing is posted; the same time twice means that there are none. */
    quietHours: Hours,
    /** How many posts one page carries a day. */
    postsPerChannelAndDay: z.number(),
  })
  .meta({ id: 'SaveCommunity' });
export type SaveCommunity = z.infer<typeof SaveCommunity>;

/** `GET /api/community`, and the answer to `PUT`: the community as it is set up. */
export const CommunityReply = SaveCommunity.meta({ id: 'Community' });
export type CommunityReply = z.infer<typeof CommunityReply>;
