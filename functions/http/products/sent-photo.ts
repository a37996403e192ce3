import type { HonoRequest } from 'hono';
import type { UploadOwner } from '../../domain/picture/upload-key.ts';
import { fromUpload, type FromUploadDeps } from '../../intake/from-upload.ts';
import { SentUpload } from '../contract/uploads.ts';
import { isJson } from '../edge/body-limits.ts';
import { readJson } from '../edge/read-json.ts';
import { strictly } from '../edge/strictly.ts';
import { unreadable } from '../edge/unreadable.ts';

/** Passes a photo to `use`: from the request's body, or from an upload to storage that the request names. */
export async function withSentPhoto<T>(
  deps: FromUploadDeps,
  { request, sender }: { readonly request: HonoRequest; readonly sender: UploadOwner },
  use: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  if (!isJson(request.header('content-type'))) return use(new Uint8Array(await request.arrayBuffer()));
  const sent = strictly(SentUpload).safeParse(await readJson(request));
  if (!sent.success) throw unreadable(sent.error, 'body');
  return fromUpload(deps, { ...sender, key: sent.data.upload }, use);
}
