import * as z from 'zod';

const Totals = z.object({ posts: z.number(), reach: z.number(), engagement: z.number() });

/** The shape of `npm run demo -- --json`, as it is promised to programs. */
export const DemoOutput = z.object({
  product: z.looseObject({ name: z.string(), price: z.number(), maker: z.string() }),
  pictures: z.array(
    z.object({
      format: z.enum(['feed', 'square', 'story', 'link', 'whatsapp']),
      width: z.number(),
      height: z.number(),
      bytes: z.number(),
      path: z.string(),
    }),
  ),
  captions: z.array(
    z.object({
      seller: z.string(),
      language: z.string(),
      audience: z.string(),
      platform: z.string(),
      text: z.string(),
    }),
  ),
  posts: z.array(
    z.object({
      maker: z.string(),
      seller: z.string(),
      platform: z.enum(['facebook', 'instagram']),
      channel: z.string(),
      hosted: z.boolean(),
      status: z.string(),
      publishAt: z.iso.datetime(),
      publishedAt: z.iso.datetime().nullable(),
      remoteId: z.string().nullable(),
      permalink: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  insights: Totals.extend({
    byPlatform: z.record(z.string(), Totals),
    byMaker: z.record(z.string(), Totals),
    bySeller: z.record(z.string(), Totals),
    giniMakers: z.number().nullable(),
    giniSellers: z.number().nullable(),
  }),
  elapsedMs: z.number(),
});
export type DemoOutput = z.infer<typeof DemoOutput>;

export const Journal = z.array(
  z.object({
    at: z.iso.datetime(),
    event: z.enum(['published', 'removed']),
    platform: z.enum(['facebook', 'instagram']),
    account: z.string(),
    remoteId: z.string(),
    caption: z.string(),
    pictureSha256: z.string().nullable(),
  }),
);
