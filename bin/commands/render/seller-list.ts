import { z } from 'zod';
import type { OrderLine } from '../../../functions/domain/picture/picture-content.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { invalidOption } from '../../kit/invalid-option.ts';
import { DEMO_MEMBERS } from '../demo/community-data.ts';

/** As many as the largest campaign that we measure has sellers, and as many again. */
const MOST = 300;
const Count = z.coerce.number().int().min(1).max(MOST);

/** Reads `--sellers`; undefined when it was not given. */
export function readSellerCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Count.safeParse(text.trim() === '' ? undefined : text);
  if (count.success) return count.data;
  throw new ProblemError([
    invalidOption(
      'sellers',
      `Jumlah penjual dari 1 sampai ${MOST}.`,
      `The number of sellers is from 1 to ${MOST}.`,
    ),
  ]);
}

/** Order lines of that many sellers: the demo's members with a phone first, then others who are numbers only. */
export function sellerOrders(count: number, call: string): readonly OrderLine[] {
  const members = DEMO_MEMBERS.flatMap(({ name, phone }) => (phone ? [{ call, phone, seller: name }] : []));
  const others = Array.from({ length: Math.max(0, count - members.length) }, (_, index) => ({
    call,
    phone: `0800-0000-${String(1001 + index)}`,
    seller: `Penjual ${String(index + 1)}`,
  }));
  return [...members, ...others].slice(0, count);
}
