import { MOST_BYTES } from '../../functions/domain/picture/photo-limits.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { SignedUploads } from './signed-uploads.ts';
import { readPolicy, SignedPolicy } from './upload-policy.ts';

/** Bytes allowed for the fields and boundaries of a form beside its file. */
const FORM_BYTES = 16 * 1024;

/**
 * Any origin may post, since the page may be opened at localhost even with a PUBLIC_URL: the signed permission is the proof,
 * and no cookie is read. A browser sends a preflight because the page listens to the upload's progress.
 */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-max-age': '600',
  'cache-control': 'no-store',
};

export interface UploadHandlerOptions {
  readonly uploads: Pick<SignedUploads, 'take'>;
  /** The key that signs permissions. */
  readonly key: Uint8Array;
  readonly clock: Pick<Clock, 'now'>;
}

const answer = (status: 204 | 400 | 403 | 405 | 413): Response =>
  new Response(null, { status, headers: { ...CORS, ...(status === 405 && { allow: 'POST, OPTIONS' }) } });

/** Returns a handler that accepts each form of `SignedUploads.allow` once, with S3's status codes. */
export function uploadHandler(options: UploadHandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method === 'OPTIONS') return answer(204);
    if (request.method !== 'POST') return answer(405);
    // A slow phone may send for longer than its form is good for.
    const begun = options.clock.now();
    const bytes = await readAtMost(request.body, MOST_BYTES + FORM_BYTES);
    if (!bytes) return answer(413);
    const form = await readForm(bytes, request.headers.get('content-type') ?? '');
    const fields = SignedPolicy.safeParse(Object.fromEntries(form ?? []));
    const file = form?.get('file');
    if (!form || saysTwice(form) || !fields.success || !(file instanceof Blob)) return answer(400);
    const wish = readPolicy(options.key, fields.data, begun);
    if (!wish) return answer(403);
    if (file.size > wish.mostBytes) return answer(413);
    if (file.size === 0) return answer(400);
    const isTaken = await options.uploads.take(wish, new Uint8Array(await file.arrayBuffer()));
    return answer(isTaken ? 204 : 403);
  };
}

/** Of a field that stands twice nobody could tell which one counts. */
const saysTwice = (form: FormData): boolean => new Set(form.keys()).size < [...form.keys()].length;

/** Reads the bytes of a body; stops and returns undefined as soon as there are more than `most`. */
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

/** Parses a form; undefined when the bytes are not one. */
async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | undefined> {
  if (!/^multipart\/form-data\b/i.test(contentType)) return undefined;
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
