import { z } from 'zod';
import { type ApiRequest, headersOfSeen } from '../../../client/request.ts';

const Problems = z.object({ detail: z.string().optional(), code: z.string().optional() });

/** The system answered unexpectedly; the message names the request and the answer. */
export class SmokeError extends Error {
  override readonly name = 'SmokeError';
}

/** Sends a request and returns its answer, which the schema holds to what the client says. */
export type AskApi = <T>(schema: z.ZodType<T>, request: ApiRequest<T>) => Promise<T>;

/** Returns the body of a request and its headers. */
function sentOf({ body, seen }: ApiRequest<unknown>): Pick<RequestInit, 'body'> & { headers: Headers } {
  const headers = new Headers({ 'accept-language': 'en', ...headersOfSeen(seen) });
  if (body === undefined) return { headers };
  const isBytes = body instanceof Uint8Array;
  headers.set('content-type', isBytes ? 'image/jpeg' : 'application/json');
  return { headers, body: isBytes ? new Uint8Array(body) : JSON.stringify(body) };
}

/** Returns a client that keeps the session cookie and turns refusals into sentences. */
export function apiClient(base: string): AskApi {
  let cookie: string | undefined;
  return async (schema, request) => {
    const { method, path } = request;
    const { headers, ...rest } = sentOf(request);
    if (cookie !== undefined) headers.set('cookie', cookie);
    const what = `${method} ${path}`;
    const reply = await fetch(`${base}${path}`, { ...rest, method, headers }).catch((error: unknown) => {
      throw new SmokeError(`${base} cannot be reached`, { cause: error });
    });
    cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const text = await reply.text();
    if (!reply.ok) {
      const { detail, code } = Problems.catch({}).parse(text.startsWith('{') ? JSON.parse(text) : {});
      throw new SmokeError(
        `${what} was answered ${String(reply.status)}: ${detail ?? 'no reason'} (${code ?? 'no code'})`,
      );
    }
    const read = schema.safeParse(JSON.parse(text));
    if (!read.success) throw new SmokeError(`${what} was answered with something else than it should be`);
    return read.data;
  };
}
