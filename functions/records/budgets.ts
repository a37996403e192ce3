import { Budget, budgetFrom } from '../domain/post/budget.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { GraphUsage } from '../ports/graph.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { fromItems, type RecordDefinition, replace } from './record.ts';

const budgetRecord: RecordDefinition<Budget> = {
  name: 'budget',
  schema: Budget,
  keyOf: ({ name }) => keys.budget(name),
};

const APP = 'app';

/** Stores what a response said about budgets, if they are nearly used up (`budgetFrom`). The newest reading wins. */
export async function noteUsage(table: Table, usage: GraphUsage, now: Instant): Promise<void> {
  const readings = [
    ...(usage.app === undefined ? [] : [budgetFrom(APP, { percent: usage.app }, now)]),
    ...Object.entries(usage.account ?? {}).map(([account, reading]) => budgetFrom(account, reading, now)),
  ];
  for (const budget of readings) if (budget) await replace(table, budgetRecord, budget);
}

/**
 * Returns the stored budgets, all nearly used up, on which calls for these accounts draw: the app's and the accounts' own. A
 * damaged one is logged and left out: budgets only save us refusals, and Meta's next response that states it overwrites it.
 */
export async function readBudgets(
  { table, log }: { readonly table: Table; readonly log: Log },
  ...accounts: readonly string[]
): Promise<Budget[]> {
  const items = await table.getMany([APP, ...accounts].map((name) => keys.budget(name)));
  return fromItems(budgetRecord, items, async ({ message: reason }) =>
    log.warn('a budget cannot be read', { reason }),
  );
}
