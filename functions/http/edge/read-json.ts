import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Reads a body as JSON. Throws what `onError` answers as malformed. */
export async function readJson(request: HonoRequest): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HTTPException(400, { cause: error });
  }
}
