import * as z from 'zod';
import {
  listEmpty,
  listLacks,
  listTooLarge,
  listTooLong,
  listUnreadable,
} from '../../domain/product/list/list-problems.ts';
import { forbidden } from '../caller.ts';
import { ProductListReply } from '../contract/product-lists.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { binary, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';
import { WORKBOOK } from '../edge/workbook.ts';

const { put } = routesOf('products');

export const bringInProducts = put('/api/product-lists', 'bringInProducts', {
  summary: 'Bring in products from a list: a workbook (XLSX) or a table of texts (CSV), at most 2,000 rows',
  description:
    'For members, their own products; for coordinators, everybody’s, by a column with the maker. Each row is taken or refused by itself. ' +
    'With `dryRun` nothing is written. The same list again changes nothing. Facts that the list has no column for stay.',
  request: {
    query: z.object({
      dryRun: z
        .stringbool()
        .default(true)
        .meta({
          type: 'boolean',
          description: 'Whether to tell only what would happen',
          examples: [true],
        }),
    }),
    body: {
      description: 'The bytes of the file',
      required: true,
      content: { 'text/csv': binary, [WORKBOOK]: binary, 'application/octet-stream': binary },
    },
  },
  refuses: [
    forbidden,
    listEmpty,
    listUnreadable,
    listTooLarge,
    listTooLong(50_000),
    listLacks('name', []),
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(ProductListReply, 'What becomes of each row') },
});
