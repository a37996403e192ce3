import { type ApiRequest, headersOfSeen } from '../../client/request.ts';
import { language } from '../i18n/language.ts';
import { versionHeader } from './app-version.ts';
import { signedOut } from './signed-out.ts';
import { notTaken } from './not-taken.ts';
import { isFinal, type Refused, refusalOf } from './refused.ts';
import { tooOld } from './too-old.ts';
import { NoSignal, persist, waitingSends } from './waiting.ts';

/** Milliseconds after which a response that makes no progress is given up. */
const PATIENCE = 30_000;

/** Sends a request. Rejects with `NoSignal` when the response is interrupted, stalls or cannot be parsed. */
async function ask<T>(
  request: ApiRequest<unknown>,
  read: (body: Blob) => T | Promise<T>,
  left?: AbortSignal,
): Promise<T> {
  const giveUp = new AbortController();
  const end = (): void => giveUp.abort();
  let timer = setTimeout(end, PATIENCE);
  const moved = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, PATIENCE);
  };
  left?.addEventListener('abort', end);
  let failure: Refused | NoSignal;
  try {
    const { method, path, body, seen } = request;
    // index.html sends this request before the code has loaded; a request with other headers could not reuse it.
    const plain = method === 'GET' && path === '/api/visitor';
    const response = await fetch(path, {
      method,
      ...(!plain && { headers: { ...headersFor(body), ...headersOfSeen(seen) } }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: giveUp.signal,
    });
    const told = await bytesOf(response, moved);
    if (response.ok) return await read(told);
    failure = failureOf(response.status, await told.text());
  } catch (error) {
    throw new NoSignal('no answer', { cause: error });
  } finally {
    clearTimeout(timer);
    left?.removeEventListener('abort', end);
  }
  throw failure;
}

/** Reads the body in pieces, since a long one that arrives slowly over a weak signal has not stalled. */
async function bytesOf({ body, headers }: Response, moved: () => void): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const reader = body?.getReader();
  for (;;) {
    moved();
    const piece = await reader?.read();
    if (!piece || piece.done) return new Blob(pieces, { type: headers.get('content-type') ?? '' });
    pieces.push(piece.value);
  }
}

const headersFor = (body: unknown): Record<string, string> => ({
  ...versionHeader,
  'accept-language': language.value,
  ...(body !== undefined && { 'content-type': 'application/json' }),
});

/** Returns what a response that is not 2xx means for the app. */
export function failureOf(status: number, text: string): Refused | NoSignal {
  const refused = refusalOf(text);
  // Not the API's format: something in between answered, such as a gateway that refuses a body of this size.
  if (!refused) return isFinal(status) ? notTaken(status) : new NoSignal(`status ${status}`);
  // An invalid sign-in link says nothing about who is signed in.
  if (refused.status === 401 && refused.code !== 'session.linkNotValid') signedOut.value = true;
  // What the app wanted to send waits on the phone, as without a signal.
  if (refused.code === 'http.appTooOld') {
    tooOld.value = true;
    return new NoSignal(refused.code);
  }
  return refused;
}

// The response is not validated: it comes from our own origin and follows the description that the client is made of.
const answer = <T>(request: ApiRequest<T>, left?: AbortSignal): Promise<T> =>
  ask<T>(request, async (body) => JSON.parse(await body.text()), left);

/** Sends a read, or an idempotent write, once: rejects with `NoSignal` instead of waiting. */
export const once = <T>(request: ApiRequest<T>): Promise<T> => answer(request);

/** Reads. Waits for a signal as long as the page that reads is open. */
export const get = <T>(request: ApiRequest<T>, left?: AbortSignal): Promise<T> =>
  persist(() => answer(request, left), left);

/**
 * Sends an idempotent write of something that is also stored on the phone, such as a draft. Waits for a signal, until
 * `cancelled` is aborted.
 */
export const put = <T>(request: ApiRequest<T>, cancelled?: AbortSignal): Promise<T> =>
  persist(() => answer(request), cancelled, waitingSends);

/** Sends a DELETE request whose response is empty. */
export const remove = (request: ApiRequest<undefined>): Promise<void> => ask(request, () => undefined);

/** Deletes something and returns what is left. Waits for a signal: deleting is idempotent. */
export const take = <T>(request: ApiRequest<T>): Promise<T> => persist(() => answer(request));

/** Fetches a file that the server makes. Rejects with `NoSignal` instead of waiting, since the user waits at the button. */
export const file = (request: ApiRequest<Blob>): Promise<Blob> => ask(request, (body) => body);
