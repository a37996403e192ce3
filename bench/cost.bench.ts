import { costs } from '../bin/commands/cost/main.ts';
import type { Bench } from './bench.ts';
import { rounded } from './measure.ts';

/** The results of the cost model from the template, the measured units and the prices in `bin/commands/cost/prices.json`. */
export const bench: Bench = {
  area: 'cost',
  async run() {
    const { idle, per1000Posts, prices } = costs();
    const how = `npm run cost: ${prices.region}, prices of ${prices.asOf} as remembered; nothing was run on AWS`;
    const figure = (id: string, value: number, goal: number, unit: string, what: string) =>
      ({
        id: `cost.${id}`,
        value: rounded(value, 4),
        goal,
        unit,
        better: 'lower',
        how: `${what}; ${how}`,
      }) as const;
    return [
      figure(
        'idle_usd',
        idle.withFree,
        1.5,
        '$ a month',
        'nothing happens, with AWS’s always-free allowances',
      ),
      figure('idle_nothing_free_usd', idle.withoutFree, 6, '$ a month', 'nothing happens, nothing free'),
      figure(
        'per_1000_posts_usd',
        per1000Posts,
        0.12,
        '$ per 1,000 posts',
        'with pictures, Graph at a second a call, nothing free',
      ),
    ];
  },
};
