import { toIso } from '../../domain/time/instant.ts';
import { allowUpload } from '../../intake/allow-upload.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp } from '../caller.ts';
import { findWritable } from './find-product.ts';
import * as routes from './product-routes.ts';

type UploadDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'uploads'>;

/** Serves the upload forms for photos that are too large for the API. */
export function serveUploads(app: InsideApp, deps: UploadDeps): void {
  const allow = allowUpload(deps);

  app.openapi(routes.allowUpload, async (c) => {
    const { caller } = c.var;
    await findWritable(deps.table, caller, c.req.valid('param').id);
    const { key: upload, url, fields, expiresAt } = await allow(caller.actor, c.req.valid('json'));
    return c.json({ upload, url, fields: { ...fields }, expiresAt: toIso(expiresAt) }, 200);
  });
}
