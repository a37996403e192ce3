import * as z from 'zod';
import { ToldId, ToldKind, ToldSum } from '../../domain/product/told.ts';

/** `PUT /api/products/:id/told/:told`: it was sold, or somebody asked; the client makes the id. */
export const TellOrder = z
  .object({
    kind: ToldKind,
    count: z.number().meta({
      description: 'How many of its unit were sold, or how many people asked; whole, from 1 to 9,999',
      examples: [12],
    }),
  })
  .meta({
    id: 'TellOrder',
    description: 'Orders or questions as somebody tells them: no payment, no revenue',
    examples: [{ kind: 'sold', count: 12 }],
  });
export type TellOrder = z.infer<typeof TellOrder>;

/** What was told, and what of the stock is left. */
export const ToldReply = z
  .object({
    id: ToldId,
    kind: ToldKind,
    count: z.number().int(),
    /** Taken back: it counts nothing. */
    undone: z.boolean(),
    /** Absent when the maker did not count her stock, or when it is sold out. */
    left: z.number().int().optional(),
    soldOut: z.boolean(),
  })
  .meta({ id: 'ToldOrder', description: 'What was told of a product, and its stock then' });
export type ToldReply = z.infer<typeof ToldReply>;

/** What people told in a period, beside the reach; never revenue. */
export const ToldSumReply = ToldSum.meta({
  id: 'ToldSum',
  description: 'Sold and asked after, as members told it; in the units of the products',
});
