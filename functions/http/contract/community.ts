import * as z from 'zod';

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
  .meta({
    id: 'SaveCommunity',
    description: 'The settings of a community, texts as they were typed',
    examples: [
      {
        name: 'Rukun Lereng',
        village: 'Giriwening',
        contactPhone: '0812-3456-7890',
        hashtags: ['#RukunLereng'],
        slots: ['18:30'],
        quietHours: { from: '21:00', to: '06:00' },
        postsPerChannelAndDay: 2,
      },
    ],
  });
export type SaveCommunity = z.infer<typeof SaveCommunity>;

/** `GET /api/community`, and the response to `PUT`: the community's settings. */
export const CommunityReply = SaveCommunity.extend({ revision: z.number().int().positive() }).meta({
  id: 'Community',
  description: 'The settings of a community',
  examples: [
    {
      name: 'Rukun Lereng',
      village: 'Giriwening',
      contactPhone: '6281234567890',
      hashtags: ['#RukunLereng'],
      slots: ['18:30'],
      quietHours: { from: '21:00', to: '06:00' },
      postsPerChannelAndDay: 2,
      revision: 3,
    },
  ],
});
export type CommunityReply = z.infer<typeof CommunityReply>;
