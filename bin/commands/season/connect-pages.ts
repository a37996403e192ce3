import { connectChannels } from '../../../functions/channels/connect-channels.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { openInDialog } from '../demo/open-in-dialog.ts';

/** Connects pages by their names, each to its owner (`null`: the community), as the coordinator does in her browser. */
export async function connectPages(
  system: System,
  owners: ReadonlyMap<string, string | null>,
  redirectUri: string,
): Promise<void> {
  if (owners.size === 0) return;
  const community = DEMO_COMMUNITY.id;
  const by = 'flamboyan';
  const { connection, pages } = await openInDialog(system, { community, by, redirectUri });
  const byId = Object.fromEntries(
    pages.flatMap(({ id, name }) => {
      const owner = owners.get(name);
      return owner === undefined ? [] : [[id, owner] as const];
    }),
  );
  await connectChannels(system)({ community, by, connection, owners: byId });
}
