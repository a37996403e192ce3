import { openConnection } from '../../../functions/channels/open-connection.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { agreeInDialog } from './agree-in-dialog.ts';

/** Opens a connection as a coordinator does in her browser: by consenting in the dialog of the Graph server. */
export async function openInDialog(
  system: System,
  whose: { readonly community: string; readonly by: string; readonly redirectUri: string },
): ReturnType<ReturnType<typeof openConnection>> {
  const address = system.graph.consentAddress({
    redirectUri: whose.redirectUri,
    state: system.ids.next(),
  });
  const code = await agreeInDialog(address);
  return openConnection(system)({ ...whose, code });
}
