import type { Clock } from '../../../functions/ports/clock.ts';
import type { Table } from '../../../functions/ports/table.ts';
import { listInstalled, noteInstalled } from '../../../functions/records/installed-communities.ts';

/**
 * Returns the communities that a start opens, by id. `first` is the one that a start makes by itself: in a folder in which no
 * community was ever noted, and again where it stands. Beside communities that the operator added it makes none, and one that
 * was deleted does not come back.
 */
export async function standingCommunities(
  { table, clock }: { readonly table: Table; readonly clock: Clock },
  first: string,
  make: () => Promise<void>,
): Promise<readonly string[]> {
  const noted = await listInstalled(table);
  if (noted.length === 0 || noted.some(({ community, deletion }) => community === first && !deletion)) {
    await make();
    await noteInstalled(table, first, clock.now());
  }
  return (await listInstalled(table)).filter(({ deletion }) => !deletion).map(({ community }) => community);
}
