import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import { aBench, read, refusalOf, type Answer } from '../core-factory.ts';

const WORLD = {
  user: 'Flamboyan',
  pages: [
    { name: 'Kecil', followers: 100 },
    { name: 'Lain', followers: 100 },
  ],
};
const LIMIT = 4_800;

const percentOf = (answer: Answer, account: string): unknown =>
  read(JSON.parse(answer.headers['x-business-use-case-usage'] ?? '{}'), account, 0, 'call_count');

describe('the usage of an account', () => {
  it('rises with each call, by account, and is told in percent', () => {
    const bench = aBench({ world: WORLD });
    for (let count = 0; count < LIMIT * 0.75 - 1; count += 1) bench.call('GET', bench.mine.page);

    expect(percentOf(bench.call('GET', bench.mine.page), bench.mine.page)).toBe(75);
    expect(percentOf(bench.call('GET', bench.other.page, {}, bench.other.token), bench.other.page)).toBe(0);
    expect(bench.call('GET', bench.mine.page).headers['x-app-usage']).toContain('"call_count":0');
  });

  it('refuses at a hundred percent, and forgets what is a day old', () => {
    const bench = aBench({ world: WORLD });
    for (let count = 0; count < LIMIT - 1; count += 1) bench.call('GET', bench.mine.page);

    expect(refusalOf(bench.call('GET', bench.mine.page))).toBe('80001');
    bench.now += 25 * HOUR;
    const later = bench.call('GET', bench.mine.page);
    expect(later.status).toBe(200);
    expect(percentOf(later, bench.mine.page)).toBe(0);
  });
});
