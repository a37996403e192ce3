import * as z from 'zod';

/** The lists of a report that grow with the community. */
export const ROLLUP_LISTS = ['maker', 'seller', 'product', 'campaign'] as const;
export const RollupList = z.enum(ROLLUP_LISTS);
export type RollupList = z.infer<typeof RollupList>;
