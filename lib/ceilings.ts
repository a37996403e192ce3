import type { FunctionFolder } from './bundling/functions.ts';
import type { Settings } from './settings.ts';

/**
 * How many of each stage may run at once where the deployment keeps places for publishing. A message starts a stage whatever
 * else runs at that moment, so without a ceiling it takes every place.
 */
const CEILINGS: Partial<Readonly<Record<FunctionFolder, number>>> = {
  campaigns: 10,
  inspect: 5,
  render: 20,
  collect: 20,
  insights: 5,
};

/** What AWS wants left for all functions without a number of their own. */
const LEFT_FOR_OTHERS = 100;

export type Places = Pick<Settings, 'publishAtOnce' | 'keepPlaces'>;

/**
 * Returns how many of a function may run at once, which AWS then also keeps for it; undefined where only the account's own
 * limit holds.
 */
export function placesOf(folder: FunctionFolder, { publishAtOnce, keepPlaces }: Places): number | undefined {
  if (!keepPlaces) return undefined;
  return folder === 'publish' ? publishAtOnce : CEILINGS[folder];
}

/** Returns how many functions an account must be able to run at once before AWS takes these settings. */
export const placesNeeded = ({ publishAtOnce, keepPlaces }: Places): number =>
  keepPlaces ? Object.values(CEILINGS).reduce((sum, most) => sum + most, publishAtOnce) + LEFT_FOR_OTHERS : 0;
