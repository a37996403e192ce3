import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { fromUpload, type FromUploadDeps } from '../../intake/from-upload.ts';
import { SentUpload } from '../contract/uploads.ts';
import { isJson } from '../edge/body-limits.ts';
import { unreadable } from '../edge/unreadable.ts';

/** Passes a photo to `use`: from the request's body, or from an upload to storage that the request names. */
export async function withSentPhoto<T>(
  deps: FromUploadDeps,
  { request, community }: { readonly request: HonoRequest; readonly community: string },
  use: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  if (!isJson(request.header('content-type'))) return use(new Uint8Array(await request.arrayBuffer()));
  const sent = SentUpload.safeParse(parseJson(await request.text()));
  if (!sent.success) throw unreadable(sent.error);
  return fromUpload(deps, { community, key: sent.data.upload }, use);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HTTPException(400, { cause: error });
  }
}
