import * as z from 'zod';
import { type Told, ToldId } from './told.ts';

/**
 * Sales that counted down a product's stock, the newest last: with it in the product's own item, counting down twice for
 * one sale is impossible, and taking a sale back gives back what it took.
 */
export const StockLedger = z.array(
  z.object({
    told: ToldId,
    took: z.number().int().positive(),
    /** It took the last of it. */
    last: z.literal(true).optional(),
  }),
);
export type StockLedger = z.infer<typeof StockLedger>;

/** Older sales can no longer be taken back from the stock; they still can from the report. */
const LONGEST_LEDGER = 20;

/** What of a product counts its stock. */
export interface Stock {
  readonly left?: number | undefined;
  readonly soldOut: boolean;
  readonly stockLedger?: StockLedger | undefined;
}

/** Returns what a sale changes: nothing where no stock is counted, or where it was counted already. */
export function takeFromStock(
  { left, stockLedger = [] }: Stock,
  { id, kind, count }: Pick<Told, 'id' | 'kind' | 'count'>,
): Partial<Stock> {
  if (kind !== 'sold' || left === undefined || stockLedger.some(({ told }) => told === id)) return {};
  const took = Math.min(count, left);
  const isLast = took === left;
  const entry = { told: id, took, ...(isLast && { last: true as const }) };
  return {
    left: isLast ? undefined : left - took,
    ...(isLast && { soldOut: true }),
    stockLedger: [...stockLedger, entry].slice(-LONGEST_LEDGER),
  };
}

/** Returns what taking a sale back changes. A product that it made sold out is for sale again. */
export function giveBackToStock({ left = 0, stockLedger = [] }: Stock, id: ToldId): Partial<Stock> {
  const entry = stockLedger.find(({ told }) => told === id);
  if (!entry) return {};
  return {
    left: left + entry.took,
    ...(entry.last && { soldOut: false }),
    stockLedger: stockLedger.filter(({ told }) => told !== id),
  };
}
