import type { AuditEntry } from '../../domain/people/audit.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { Table } from '../../ports/table.ts';
import { DONE_FOR_ANOTHER, productOf } from '../../records/audit-for-another.ts';
import type { ChangeList } from '../contract/changes.ts';
import { readNames } from '../views/names.ts';

/** Returns what others changed of a member's, with names. */
export async function changesView(
  table: Table,
  community: string,
  entries: readonly AuditEntry[],
): Promise<ChangeList> {
  const found = entries.flatMap(({ at, by, event, detail }) => {
    const known = DONE_FOR_ANOTHER.find((name) => name === event);
    return known && by !== undefined ? [{ at, by, event: known, of: productOf(detail) }] : [];
  });
  const products = found.flatMap(({ of }) => (of ? [of.product] : []));
  const names = await readNames(table, community, { members: found.map(({ by }) => by), products });
  return {
    changes: found.map(({ at, by, event, of }) => ({
      at: toIso(at),
      by: names.member(by),
      event,
      ...(of && { product: names.product(of.product) }),
      facts: of ? [...of.facts] : [],
    })),
  };
}
