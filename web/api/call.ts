import { language } from '../words/language.ts';
import { signedOut } from './signed-out.ts';
import { notTaken } from './not-taken.ts';
import { type Refused, refusalOf } from './refused.ts';
import { NoSignal, persist, waitingSends } from './waiting.ts';

/** How long an answer may stand still, on a signal that is worth waiting for. In milliseconds. */
const PATIENCE = 30_000;

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/** An answer that is cut or stands still after its beginning is none, nor is one that cannot be read. */
async function ask<T>(
  request: Request,
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
    const { method, path, body } = request;
    // The first call of all is asked for by index.html before this code has arrived; it must look the same.
    const plain = method === 'GET' && path === '/session';
    const response = await fetch(`/api${path}`, {
      method,
      ...(!plain && { headers: headersFor(body) }),
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

/** Piece by piece: what is long comes slowly over a weak signal, and has not stalled. */
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
  'accept-language': language.value,
  ...(body !== undefined && { 'content-type': 'application/json' }),
});

/** Refusals that end by waiting: too slow, too early, too many. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

const isFinal = (status: number): boolean => status >= 400 && status < 500 && !PASSING.has(status);

/** What an answer that is not 2xx means to the app. */
export function failureOf(status: number, text: string): Refused | NoSignal {
  const refused = refusalOf(text);
  // Not one of ours: something stands between, for instance a gateway that takes no body as large as this.
  if (!refused) return isFinal(status) ? notTaken(status) : new NoSignal(`status ${status}`);
  // A link that is not valid says nothing about who is signed in.
  if (refused.status === 401 && refused.code !== 'session.linkNotValid') signedOut.value = true;
  return refused;
}

// The answer's type is taken on trust: it comes from our own origin and is made by the contract we compile against.
const answer = <T>(request: Request, left?: AbortSignal): Promise<T> =>
  ask<T>(request, async (body) => JSON.parse(await body.text()), left);

/** Reads, once: fails with `NoSignal` instead of waiting. */
export const getOnce = <T>(path: string): Promise<T> => answer<T>({ method: 'GET', path });

/** Reads. Waits for a signal as long as the page that asked is open. */
export const get = <T>(path: string, left?: AbortSignal): Promise<T> =>
  persist(() => answer<T>({ method: 'GET', path }, left), left);

/** Writes what may safely arrive twice, once: fails with `NoSignal` instead of waiting. */
export const putOnce = <T>(path: string, body: unknown): Promise<T> =>
  answer<T>({ method: 'PUT', path, body });

/** Writes what may safely arrive twice and is kept elsewhere, as drafts are. Waits for a signal. */
export const put = <T>(path: string, body: unknown): Promise<T> =>
  persist(() => putOnce<T>(path, body), undefined, waitingSends);

/** Writes that may not be repeated unasked: fails with `NoSignal` instead of waiting. */
export const post = <T>(path: string, body?: unknown): Promise<T> =>
  answer<T>({ method: 'POST', path, body });

/** Ends something; the answer is empty. */
export const remove = (path: string): Promise<void> => ask({ method: 'DELETE', path }, () => undefined);

/** Takes something away and answers what is left. Waits for a signal: what is gone already stays gone. */
export const take = <T>(path: string): Promise<T> => persist(() => answer<T>({ method: 'DELETE', path }));

/** A file that the server makes. Fails with `NoSignal` instead of waiting: she stands in front of the button. */
export const file = (path: string): Promise<Blob> => ask({ method: 'GET', path }, (body) => body);
