import * as z from 'zod';
import { type ApiRequest, headersOfSeen } from '../../../client/request.ts';

/** The fields of a refusal's body that the error message names. */
const Problems = z.object({ detail: z.string().optional(), code: z.string().optional() });

/** The system answered unexpectedly; the message names the request and the answer. */
export class SmokeError extends Error {
  override readonly name = 'SmokeError';
}

/**
 * Sends a request and returns its answer, parsed by a schema of the type that the request declares. Throws `SmokeError` when
 * the system does not answer, refuses, or answers JSON that does not fit the schema.
 */
export type AskApi = <T>(schema: z.ZodType<T>, request: ApiRequest<T>) => Promise<T>;

/** Returns a request's body and headers as `fetch` takes them. Bytes are sent as a JPEG photo. */
function sentOf({ body, seen }: ApiRequest<unknown>): Pick<RequestInit, 'body'> & { headers: Headers } {
  const headers = new Headers({ 'accept-language': 'en', ...headersOfSeen(seen) });
  if (body === undefined) return { headers };
  const isBytes = body instanceof Uint8Array;
  headers.set('content-type', isBytes ? 'image/jpeg' : 'application/json');
  return { headers, body: isBytes ? new Uint8Array(body) : JSON.stringify(body) };
}

/** Parses JSON; undefined when it is none, for instance the page of a proxy between us and the system. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns a client of the system at `base` (no trailing slash). It starts signed out and keeps the session cookie. */
export function apiClient(base: string): AskApi {
  let cookie: string | undefined;
  return async (schema, request) => {
    const { method, path } = request;
    const { headers, ...rest } = sentOf(request);
    if (cookie !== undefined) headers.set('cookie', cookie);
    const requestLine = `${method} ${path}`;
    const reply = await fetch(`${base}${path}`, { ...rest, method, headers }).catch((error: unknown) => {
      throw new SmokeError(`${base} cannot be reached`, { cause: error });
    });
    // The API sets one cookie, the session's; its attributes follow the first semicolon.
    cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const text = await reply.text();
    if (!reply.ok) {
      const { detail, code } = Problems.catch({}).parse(jsonOf(text));
      throw new SmokeError(
        `${requestLine} was answered ${String(reply.status)}: ${detail ?? 'no reason'} (${code ?? 'no code'})`,
      );
    }
    const parsed = schema.safeParse(jsonOf(text));
    if (!parsed.success)
      throw new SmokeError(`${requestLine} was answered with something else than it should be`);
    return parsed.data;
  };
}
