/** The worst of a community's slots, compared with its best. */
const WORST = 0.4;

/**
 * Returns what an hour is worth compared with the best of its day, by its rank among the slots: from 1 down to 0.4 in even
 * steps. An assumption, for as long as nobody has measured: a community orders its slots and gives them no numbers.
 */
export const weightOfSlot = (rank: number, count: number): number =>
  count < 2 ? 1 : 1 - ((1 - WORST) * rank) / (count - 1);
