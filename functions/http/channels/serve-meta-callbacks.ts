import { obeyDeauthorisation, obeyDeletion, readDeletion } from '../../channels/obey-meta.ts';
import type { AppDeps } from '../app-deps.ts';
import type { OpenApp } from '../caller.ts';
import { deletionPage } from './deletion-page.ts';
import { DELETION_PATH } from './deletion-policy.ts';
import { obeyMetaDeauthorisation, obeyMetaDeletion, readMetaDeletion } from './meta-callback-routes.ts';

type CallbackDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'graph' | 'dispatch' | 'publicUrl'>;

/** Serves what Meta calls by itself: the app was removed, or a person's data is to be deleted. */
export function serveMetaCallbacks(app: OpenApp, deps: CallbackDeps): void {
  const deauthorise = obeyDeauthorisation(deps);
  const erase = obeyDeletion(deps);
  const read = readDeletion(deps);

  app.openapi(obeyMetaDeauthorisation, async (c) => {
    await deauthorise(c.req.valid('form')['signed_request']);
    return c.body(null, 204);
  });

  app.openapi(obeyMetaDeletion, async (c) => {
    const code = await erase(c.req.valid('form')['signed_request']);
    return c.json({ url: `${deps.publicUrl()}${DELETION_PATH}/${code}`, confirmation_code: code }, 200);
  });

  app.openapi(readMetaDeletion, async (c) => {
    const { code } = c.req.valid('param');
    const deletion = await read(code);
    return c.html(deletionPage(code, deletion), deletion ? 200 : 404);
  });
}
