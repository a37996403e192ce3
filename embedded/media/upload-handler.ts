import { MOST_BYTES } from '../../functions/domain/picture/photo-limits.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { MediaStore, MediaType } from '../../functions/ports/media-store.ts';
import { readPolicy, SignedPolicy } from './upload-policy.ts';

/** Room for the fields and the boundaries of a form around its file. */
const FORM_BYTES = 16 * 1024;
/** What the store is told of it, which it does not look at: intake tells the kind by the bytes. */
const ANY_PICTURE: MediaType = 'image/jpeg';

/**
 * With a PUBLIC_URL the page may still be opened on this machine's own name, so any origin may post: the permission is
 * the proof, and no cookie is looked at. A browser asks first because the page listens to the progress.
 */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-max-age': '600',
  'cache-control': 'no-store',
};

export interface UploadHandlerOptions {
  readonly store: Pick<MediaStore, 'write'>;
  /** What permissions are signed with. */
  readonly key: Uint8Array;
  readonly clock: Pick<Clock, 'now'>;
}

const answer = (status: 204 | 400 | 403 | 405 | 413): Response =>
  new Response(null, { status, headers: { ...CORS, ...(status === 405 && { allow: 'POST, OPTIONS' }) } });

/** Takes the forms that `SignedUploads.allow` hands out, with S3's own statuses. */
export function uploadHandler(options: UploadHandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method === 'OPTIONS') return answer(204);
    if (request.method !== 'POST') return answer(405);
    const bytes = await readAtMost(request.body, MOST_BYTES + FORM_BYTES);
    if (!bytes) return answer(413);
    const form = await readForm(bytes, request.headers.get('content-type') ?? '');
    const fields = SignedPolicy.safeParse(Object.fromEntries(form ?? []));
    const file = form?.get('file');
    if (!form || !fields.success || !(file instanceof Blob)) return answer(400);
    const wish = readPolicy(options.key, fields.data, options.clock.now());
    const type = form.get('Content-Type');
    if (!wish || typeof type !== 'string' || !type.startsWith('image/')) return answer(403);
    if (file.size > wish.mostBytes) return answer(413);
    if (file.size === 0) return answer(400);
    await options.store.write(wish.key, new Uint8Array(await file.arrayBuffer()), ANY_PICTURE);
    return answer(204);
  };
}

/** The bytes of a body; undefined, and not read on, as soon as they are more than `most`. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Undefined when the bytes are no form. */
async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | undefined> {
  if (!/^multipart\/form-data\b/i.test(contentType)) return undefined;
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
