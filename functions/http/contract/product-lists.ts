import * as z from 'zod';
import { Id } from '../../domain/identity.ts';
import { Sentence } from './common.ts';

/** What becomes of one row of a list. */
const ListedRowReply = z
  .object({
    line: z.number().int().meta({ description: 'The row, counted as the spreadsheet does' }),
    name: z.string(),
    outcome: z.enum(['new', 'changed', 'same', 'refused']),
    /** Absent when the row is refused. */
    product: Id.optional(),
    problems: z.array(z.object({ code: z.string(), field: z.string().optional(), text: Sentence })),
  })
  .meta({ id: 'ListedRow', description: 'What becomes of one row of a list' });

/** `PUT /api/product-lists?dryRun=`: each row of a list, in its order. */
export const ProductListReply = z
  .object({
    dryRun: z.boolean(),
    counts: z.object({
      new: z.number().int(),
      changed: z.number().int(),
      same: z.number().int(),
      refused: z.number().int(),
    }),
    rows: z.array(ListedRowReply),
    /** Heads of columns that are not read. */
    ignored: z.array(z.string()),
  })
  .meta({ id: 'ProductListReport', description: 'What becomes of the rows of a list of products' });
export type ProductListReply = z.infer<typeof ProductListReply>;
