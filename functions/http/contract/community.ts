import { z } from 'zod';

const Hours = z.object({ from: z.string().max(20), to: z.string().max(20) });

/** `PUT /api/community`: the community's settings, texts as the coordinator typed them. */
export const SaveCommunity = z
  .object({
    name: z.string().max(500),
    village: z.string().max(500),
    /** Shown on posts and pictures of members without a number of their own. */
    contactPhone: z.string().max(100),
    /** Up to five, with or without their #. */
    hashtags: z.array(z.string().max(200)).max(100),
    /** Times of day at which posts are published, best first. */
    slots: z.array(z.string().max(20)).max(100),
    /** Nothing is posted between these times; two equal times mean no quiet hours. */
    quietHours: Hours,
    /** The most posts that one page publishes in a day. */
    postsPerChannelAndDay: z.number(),
  })
  .meta({ id: 'SaveCommunity' });
export type SaveCommunity = z.infer<typeof SaveCommunity>;

/** `GET /api/community`, and the response to `PUT`: the community's settings. */
export const CommunityReply = SaveCommunity.extend({ revision: z.number().int().positive() }).meta({
  id: 'Community',
});
export type CommunityReply = z.infer<typeof CommunityReply>;
