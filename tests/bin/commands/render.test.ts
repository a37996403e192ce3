import { describe, expect, it } from 'vitest';
import { OrderLine } from '../../../functions/domain/picture/picture-content.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { barText } from '../../../bin/kit/progress-bar.ts';
import { readSellerCount, sellerOrders } from '../../../bin/commands/render.ts';

describe('the number of sellers', () => {
  it('is optional and otherwise from 1 to 300', () => {
    expect(readSellerCount(undefined)).toBeUndefined();
    expect(readSellerCount('150')).toBe(150);
    for (const wrong of ['', '0', '301', '1.5', 'many', '-3']) {
      expect(() => readSellerCount(wrong)).toThrow(ProblemError);
    }
  });

  it('gives as many order lines, no two alike', () => {
    const orders = sellerOrders(300, 'Pesan lewat WhatsApp');
    expect(orders).toHaveLength(300);
    expect(new Set(orders.map(({ phone, seller }) => `${phone} ${seller}`)).size).toBe(300);
    for (const order of orders) expect(OrderLine.safeParse(order).success).toBe(true);
    expect(sellerOrders(3, 'x')).toHaveLength(3);
  });
});

describe('a progress bar', () => {
  it('is as full as the work is done', () => {
    expect(barText(0, 10, 'begin')).toBe(`[${'·'.repeat(28)}]  0/10  begin`);
    expect(barText(5, 10, 'half')).toBe(`[${'■'.repeat(14)}${'·'.repeat(14)}]  5/10  half`);
    expect(barText(10, 10, 'end')).toBe(`[${'■'.repeat(28)}] 10/10  end`);
  });
});
