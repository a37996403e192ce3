import { z } from 'zod';

const Problems = z.object({ detail: z.string().optional(), code: z.string().optional() });

/** The system answered unexpectedly; the message names the request and the answer. */
export class SmokeError extends Error {
  override readonly name = 'SmokeError';
}

export interface ApiClient {
  get<S extends z.ZodType>(schema: S, path: string): Promise<z.output<S>>;
  send<S extends z.ZodType>(
    schema: S,
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
    /** By which an edit says what it replaces. */
    condition?: Readonly<Record<string, string>>,
  ): Promise<z.output<S>>;
}

/** Returns a client that keeps the session cookie and turns refusals into sentences. */
export function apiClient(base: string): ApiClient {
  let cookie: string | undefined;
  async function ask<S extends z.ZodType>(schema: S, path: string, init: RequestInit): Promise<z.output<S>> {
    const headers = new Headers(init.headers);
    headers.set('accept-language', 'en');
    if (cookie !== undefined) headers.set('cookie', cookie);
    const what = `${init.method ?? 'GET'} ${path}`;
    const reply = await fetch(`${base}${path}`, { ...init, headers }).catch((error: unknown) => {
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
  }
  return {
    get: (schema, path) => ask(schema, path, {}),
    send: (schema, method, path, body, condition = {}) =>
      ask(schema, path, {
        method,
        headers: condition,
        ...(body instanceof Uint8Array
          ? { body: new Uint8Array(body), headers: { 'content-type': 'image/jpeg', ...condition } }
          : body !== undefined && {
              body: JSON.stringify(body),
              headers: { 'content-type': 'application/json', ...condition },
            }),
      }),
  };
}
