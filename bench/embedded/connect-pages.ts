import { connectChannels } from '../../functions/channels/connect-channels.ts';
import { openConnection } from '../../functions/channels/open-connection.ts';
import { agreeInDialog } from '../../bin/commands/demo/agree-in-dialog.ts';
import type { System } from '../../embedded/system/open-system.ts';

export interface WantedPages {
  readonly community: string;
  /** Members who get a Page each. */
  readonly owners: readonly string[];
  /** Whether each Page also has an Instagram account. */
  readonly instagram: boolean;
}

/** Creates Pages at the sandbox, one for each owner, and connects them through the consent dialog. */
export async function connectPages(
  system: System,
  graphUrl: string,
  { community, owners, instagram }: WantedPages,
): Promise<void> {
  const nameOf = (owner: string): string => `${community} ${owner}`;
  const pages = await fetch(`${graphUrl}/sandbox/pages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      owners.map((owner) => ({
        name: nameOf(owner),
        ...(instagram && { instagram: `${community}.${owner}` }),
      })),
    ),
  });
  if (!pages.ok) throw new Error(`pages were refused: ${await pages.text()}`);
  const redirectUri = 'http://127.0.0.1/api/connect/return';
  const code = await agreeInDialog(system.graph.consentAddress({ redirectUri, state: 'bench' }));
  const opened = await openConnection(system)({ community, by: 'm0', code, redirectUri });
  const ownerByName = new Map(owners.map((owner) => [nameOf(owner), owner]));
  const ownersById = Object.fromEntries(
    opened.pages.flatMap(({ id, name }) => {
      const owner = ownerByName.get(name);
      return owner === undefined ? [] : [[id, owner] as const];
    }),
  );
  await connectChannels(system)({ community, by: 'm0', connection: opened.connection, owners: ownersById });
}
